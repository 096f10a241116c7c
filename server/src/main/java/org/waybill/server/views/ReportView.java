package org.waybill.server.views;

import java.util.List;
import java.util.Optional;
import org.waybill.ledger.KeptReport;
import org.waybill.model.Report;

/**
 * A report in a list.
 *
 * @param id its id
 * @param title its title, or how its text begins where it has none
 * @param outlet who printed it
 * @param published when, as EDTF
 * @param language its language
 * @param claims how many claims were read in it
 * @param version the number of its text
 * @param copies how many near-copies there are, with this one
 * @param printings how many further outlets printed the same text
 * @param url its address, where it is one of the web
 * @param href the page of the report
 */
public record ReportView(
    String id,
    String title,
    String outlet,
    String published,
    String language,
    int claims,
    int version,
    int copies,
    int printings,
    Optional<String> url,
    String href) {

  private static final int TITLE_LENGTH = 70;

  /** A report of the ledger. */
  public static ReportView of(KeptReport kept) {
    return new ReportView(
        kept.report().id(),
        title(kept.report()),
        kept.report().outlet(),
        kept.report().published().orElse(""),
        kept.report().language(),
        kept.claims(),
        kept.version(),
        kept.copies(),
        kept.printings(),
        // A report is hostile input: only what a browser fetches by itself becomes a link.
        kept.report().url().filter(url -> url.startsWith("https://") || url.startsWith("http://")),
        Link.report(kept.report().id()));
  }

  /** Reports of the ledger. */
  public static List<ReportView> of(List<KeptReport> kept) {
    return kept.stream().map(ReportView::of).toList();
  }

  /** The report's title; where it has none, how its text begins. */
  static String title(Report report) {
    if (!report.title().isBlank()) {
      return report.title();
    }
    String text = report.body().strip();
    int line = text.indexOf('\n');
    String beginning = line < 0 ? text : text.substring(0, line);
    if (beginning.length() <= TITLE_LENGTH) {
      return beginning.isBlank() ? report.id() : beginning;
    }
    int space = beginning.lastIndexOf(' ', TITLE_LENGTH);
    return beginning.substring(0, space < 1 ? TITLE_LENGTH : space) + " …";
  }
}
