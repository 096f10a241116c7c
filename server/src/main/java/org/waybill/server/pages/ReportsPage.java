package org.waybill.server.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.server.views.Pager;
import org.waybill.server.views.ReportList;
import org.waybill.server.views.ReportView;

/** Reports, newest first: all, or those that have the words that are searched for. */
public final class ReportsPage implements Page {

  private final Ledger ledger;
  private final String path;

  private ReportsPage(Ledger ledger, String path) {
    this.ledger = ledger;
    this.path = path;
  }

  /** All reports. */
  public static ReportsPage ofAll(Ledger ledger) {
    return new ReportsPage(ledger, "/reports");
  }

  /** The reports that have the words of {@code q}. */
  public static ReportsPage ofSearch(Ledger ledger) {
    return new ReportsPage(ledger, "/search");
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Answer answer(Question question) {
    boolean searching = path.equals("/search");
    Optional<String> searched = question.one("q");
    org.waybill.ledger.Page<KeptReport> reports;
    if (searching) {
      reports =
          searched
              .map(words -> ledger.search(words, question.page()))
              .orElseGet(() -> new org.waybill.ledger.Page<>(List.of(), Optional.empty()));
    } else {
      Set<String> outlets = new HashSet<>(question.all("outlet"));
      Set<String> languages = new HashSet<>(question.all("lang"));
      ReportQuery query =
          new ReportQuery(
              outlets, languages, Period.open(), question.one("origins").isPresent(), false);
      reports = ledger.reports(query, question.page());
    }
    return new Answer(
        question.words().text("nav" + path.replace('/', '.')),
        "reports",
        new ReportList(
            path,
            searching,
            searched.orElse(""),
            question.one("outlet").orElse(""),
            question.one("lang").orElse(""),
            ReportView.of(reports.items()),
            Pager.of(path, question.parameters(), reports.next())),
        () -> Json.list(reports.items(), reports.next(), Json::report));
  }
}
