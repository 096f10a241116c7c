package org.waybill.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What expressions are resolved against.
 *
 * @param report the report's date, a day, month or year; empty if unknown
 * @param mentioned the date that the text named last; empty if none stands near
 */
record Anchor(Optional<Stretch> report, Optional<Stretch> mentioned) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?[?~%]?");

  /** The anchor that a report's date gives; a date finer or vaguer than EDTF level 1 gives none. */
  static Anchor of(Optional<String> published) {
    return new Anchor(published.flatMap(Anchor::stretch), Optional.empty());
  }

  Anchor after(Stretch mention) {
    return new Anchor(report, Optional.of(mention));
  }

  /** The report's day, if its date is that fine. */
  Optional<LocalDate> day() {
    return report.filter(date -> date.grain() == Stretch.Grain.DAY).map(Stretch::first);
  }

  /** The report's month, if its date is that fine. */
  Optional<YearMonth> month() {
    return report
        .filter(date -> date.grain() != Stretch.Grain.YEAR)
        .map(date -> YearMonth.from(date.first()));
  }

  /** The report's year. */
  Optional<Integer> year() {
    return report.map(date -> date.first().getYear());
  }

  /** The last day on which the report can have appeared. */
  Optional<LocalDate> latest() {
    return report.map(Stretch::last);
  }

  private static Optional<Stretch> stretch(String edtf) {
    Matcher date = DATE.matcher(edtf.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1));
    try {
      if (date.group(2) == null) {
        return Optional.of(Stretch.year(year));
      }
      int month = Integer.parseInt(date.group(2));
      if (date.group(3) == null) {
        return Optional.of(Stretch.month(YearMonth.of(year, month)));
      }
      return Optional.of(Stretch.day(LocalDate.of(year, month, Integer.parseInt(date.group(3)))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
