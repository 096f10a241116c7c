package org.waybill.cli;

import java.util.Locale;
import org.waybill.model.screening.Comparison;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.watchlist.Entry;
import org.waybill.usecases.screening.ComparedPair;
import org.waybill.usecases.screening.ScreenedName;

/** What comparing and screening found, for people: a line, and below it the reasons. */
final class ScreeningText {

  private ScreeningText() {}

  static void print(ComparedPair compared, Terminal terminal) {
    terminal.printLine(
        verdict(compared.comparison())
            + "  "
            + compared.pair().name1()
            + "  |  "
            + compared.pair().name2());
    reasons(compared.comparison(), terminal);
  }

  static void print(ScreenedName screened, Terminal terminal) {
    int hits = screened.hits().size();
    terminal.printLine(screened.query().name() + ": " + (hits == 0 ? "no hits" : hits + " hits"));
    for (ScreeningHit hit : screened.hits()) {
      Entry entry = hit.entry();
      terminal.printLine(
          verdict(hit.comparison())
              + "  "
              + hit.name()
              + "  ["
              + entry.list()
              + " "
              + entry.id()
              + ", "
              + entry.kind().code()
              + ": "
              + entry.primaryName().full()
              + "]");
      reasons(hit.comparison(), terminal);
    }
  }

  private static String verdict(Comparison comparison) {
    return String.format(
        Locale.ROOT, "%.3f  %-8s", comparison.score(), comparison.match() ? "match" : "no match");
  }

  private static void reasons(Comparison comparison, Terminal terminal) {
    for (Reason reason : comparison.reasons()) {
      terminal.printLine(
          String.format(
              Locale.ROOT,
              "       %-16s %5.2f  weight %6.3f  %s  |  %s",
              reason.feature(),
              reason.score(),
              reason.weight(),
              reason.left(),
              reason.right()));
    }
  }
}
