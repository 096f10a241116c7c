package org.waybill.usecases.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * A report and the claims that people coded in it.
 *
 * @param id the report's id
 * @param language the ISO 639-1 code of its language
 * @param text its body; evidence stands in it
 * @param claims the coded claims
 * @param report the file of the report
 */
public record GoldReport(
    String id, String language, String text, List<GoldClaim> claims, Path report) {

  /** Copies the list. */
  public GoldReport {
    claims = List.copyOf(claims);
  }
}
