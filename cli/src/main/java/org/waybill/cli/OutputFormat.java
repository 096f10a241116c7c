package org.waybill.cli;

import org.waybill.usecases.ExportClaims;

/** How {@code waybill read} prints claims; the names are what {@code --format} takes. */
enum OutputFormat {
  table,
  jsonl,
  json;

  ReadOutput output(Terminal terminal, boolean explain) {
    return switch (this) {
      case table -> new TableOutput(terminal, explain);
      case jsonl -> new ExportOutput(terminal, ExportClaims.Format.JSONL, explain);
      case json -> new ExportOutput(terminal, ExportClaims.Format.JSON, explain);
    };
  }
}
