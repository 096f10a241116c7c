package org.waybill.cli;

import java.util.Optional;
import org.waybill.usecases.ExportClaims;
import org.waybill.usecases.regimes.ShowRegimes;

/** How {@code waybill read} prints claims; the names are what {@code --format} takes. */
enum OutputFormat {
  table,
  jsonl,
  json;

  /**
   * Where claims are printed to.
   *
   * @param regimes what tells, in the table, which regimes each claim would fall under
   */
  ReadOutput output(Terminal terminal, boolean explain, Optional<ShowRegimes> regimes) {
    return switch (this) {
      case table -> new TableOutput(terminal, explain, regimes);
      case jsonl -> new ExportOutput(terminal, ExportClaims.Format.JSONL, explain);
      case json -> new ExportOutput(terminal, ExportClaims.Format.JSON, explain);
    };
  }
}
