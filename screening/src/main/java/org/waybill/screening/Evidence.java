package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.screening.Reason;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.screening.name.PartyName;

/** What speaks for and against a hit beside the names: kind, birth, countries, weak aliases. */
final class Evidence {

  /** By how much evidence can raise a score at most. */
  static final double MOST_RAISED = 0.05;

  private static final double SAME_DAY = 0.03;
  private static final double SAME_YEAR = 0.015;
  private static final double APART = -0.12;
  private static final double FAR_APART = -0.3;
  private static final double SHARED_COUNTRY = 0.02;
  private static final double OTHER_COUNTRY = -0.04;
  private static final double OTHER_KIND = -0.25;
  private static final double OTHER_THING = -0.12;
  private static final double WEAK_ALIAS = -0.03;
  private static final double WEAK_WORD = -0.12;

  private Evidence() {}

  /** The reasons, whose weights are what the score changes by. */
  static List<Reason> of(ScreeningQuery query, Entry entry, EntryName name, PartyName parsed) {
    List<Reason> reasons = new ArrayList<>();
    query.kind().ifPresent(kind -> kind(kind, entry.kind(), reasons));
    query.born().ifPresent(born -> birth(born, entry, reasons));
    countries(query.countries(), entry.countries(), reasons);
    if (name.quality() == NameQuality.WEAK) {
      boolean oneWord = parsed.tokens().size() < 2;
      add("weak-alias", oneWord ? WEAK_WORD : WEAK_ALIAS, query.name(), name.full(), reasons);
    }
    return reasons;
  }

  private static void kind(EntryKind asked, EntryKind listed, List<Reason> reasons) {
    if (asked == listed || asked == EntryKind.UNKNOWN || listed == EntryKind.UNKNOWN) {
      return;
    }
    boolean person = asked == EntryKind.PERSON || listed == EntryKind.PERSON;
    add("kind", person ? OTHER_KIND : OTHER_THING, asked.code(), listed.code(), reasons);
  }

  private static void birth(String born, Entry entry, List<Reason> reasons) {
    List<String> dates = entry.birthDates().stream().map(EntryDate::edtf).toList();
    double change =
        switch (BirthDates.nearest(born, dates)) {
          case SAME_DAY -> SAME_DAY;
          case SAME_YEAR -> SAME_YEAR;
          case NEIGHBOURS, UNKNOWN -> 0;
          case APART -> APART;
          case FAR_APART -> FAR_APART;
        };
    if (change != 0) {
      add("birth-date", change, born, String.join(" ", dates), reasons);
    }
  }

  private static void countries(List<String> asked, List<String> listed, List<Reason> reasons) {
    if (asked.isEmpty() || listed.isEmpty()) {
      return;
    }
    boolean shared =
        asked.stream().anyMatch(code -> listed.stream().anyMatch(code::equalsIgnoreCase));
    add(
        "country",
        shared ? SHARED_COUNTRY : OTHER_COUNTRY,
        String.join(" ", asked),
        String.join(" ", listed),
        reasons);
  }

  private static void add(
      String feature, double change, String left, String right, List<Reason> reasons) {
    reasons.add(new Reason(feature, change > 0 ? 1 : 0, change, left, right));
  }
}
