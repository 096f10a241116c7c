package org.waybill.usecases;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import org.waybill.export.ClaimExport;
import org.waybill.export.csv.CsvExport;
import org.waybill.export.ftm.FollowTheMoneyExport;
import org.waybill.export.plover.PloverExport;
import org.waybill.export.register.RegisterExport;
import org.waybill.export.stix.StixExport;

/** The forms that claims can be exported in; docs/exports.md describes each. */
public enum ExportFormat {
  /** FollowTheMoney entities as JSON Lines. */
  FOLLOW_THE_MONEY,
  /** A STIX 2.1 bundle. */
  STIX,
  /** PLOVER and CAMEO event rows as CSV. */
  PLOVER,
  /** Transfers in the columns of SIPRI's trade register as CSV. */
  REGISTER,
  /** All claims with all their fields as CSV. */
  CSV;

  /**
   * Begins an export.
   *
   * @param out where to; left open
   * @param now the time of the export
   * @throws IOException if it cannot be written
   */
  ClaimExport begin(Writer out, Instant now) throws IOException {
    return switch (this) {
      case FOLLOW_THE_MONEY -> new FollowTheMoneyExport(out);
      case STIX -> new StixExport(out, now);
      case PLOVER -> new PloverExport(out);
      case REGISTER -> new RegisterExport(out);
      case CSV -> new CsvExport(out);
    };
  }
}
