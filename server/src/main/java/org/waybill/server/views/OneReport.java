package org.waybill.server.views;

import java.util.List;

/**
 * A report with its text and its claims.
 *
 * @param report the report
 * @param paragraphs its text, cut at the evidence
 * @param claims its claims, in the order of the text
 */
public record OneReport(ReportView report, List<List<Stretch>> paragraphs, List<ClaimView> claims) {

  /** Copies the lists. */
  public OneReport {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    claims = List.copyOf(claims);
  }

  /** The kinds of its claims, as coded, each once, in the order of the text. */
  public List<String> legend() {
    return claims.stream().map(ClaimView::kind).distinct().toList();
  }
}
