package org.waybill.export;

import java.util.List;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;

/**
 * A report and what was read in it.
 *
 * @param report the report
 * @param claims its claims, in the order of its text
 */
public record ReportedClaims(Report report, List<GradedClaim> claims) {

  /** Copies the list; rejects claims of another report. */
  public ReportedClaims {
    claims = List.copyOf(claims);
    for (GradedClaim graded : claims) {
      if (!graded.claim().report().id().equals(report.id())) {
        throw new InvalidValueException(
            "claim " + graded.claim().id() + " is not of report " + report.id());
      }
    }
  }
}
