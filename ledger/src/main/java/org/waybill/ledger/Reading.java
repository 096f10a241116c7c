package org.waybill.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Claim;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;

/**
 * A report with what a reader found in it.
 *
 * @param report the report
 * @param claims its claims, in the order of its text; of claims with one id, the first is kept
 * @param reader the reader and its version, for instance {@code grammar/1}
 */
public record Reading(Report report, List<Claim> claims, String reader) {

  /**
   * Copies the list.
   *
   * @throws InvalidValueException if a claim is of another report
   */
  public Reading {
    Map<String, Claim> byId = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (!claim.report().equals(report)) {
        throw new InvalidValueException(
            "claim "
                + claim.id()
                + " is of report "
                + claim.report().id()
                + " and cannot be kept with report "
                + report.id());
      }
      byId.putIfAbsent(claim.id(), claim);
    }
    claims = List.copyOf(byId.values());
  }
}
