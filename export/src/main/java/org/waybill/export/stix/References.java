package org.waybill.export.stix;

import org.waybill.export.WebAddress;
import org.waybill.model.Claim;
import org.waybill.model.Report;

/** Where in the press a claim or report stands, as external references. */
final class References {

  private References() {}

  static StixObject of(Claim claim) {
    return reference(claim.report(), claim.id());
  }

  static StixObject of(Report report) {
    return reference(report, report.id());
  }

  private static StixObject reference(Report report, String id) {
    return StixObject.part()
        .with("source_name", report.outlet().isBlank() ? "report" : report.outlet())
        .with("url", WebAddress.of(report.url()))
        .with("external_id", id);
  }
}
