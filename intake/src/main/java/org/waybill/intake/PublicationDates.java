package org.waybill.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication as EDTF level 0 has them: a year, a month or a day.
 *
 * <p>A time of day is dropped and the day stays the one that was written, in whatever zone the
 * outlet wrote it: "yesterday" in its text counts from there.
 */
final class PublicationDates {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2})(?:[T ].{0,40})?)?)?", Pattern.DOTALL);

  private PublicationDates() {}

  /** The date in a piece of metadata, at its own precision, if it is one. */
  static Optional<String> parse(String written) {
    String trimmed = written.strip();
    Matcher iso = WRITTEN.matcher(trimmed);
    try {
      if (iso.matches()) {
        return Optional.of(calendarDate(iso));
      }
      return Optional.of(
          LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(trimmed)).toString());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static String calendarDate(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return Year.of(year).atDay(1).toString().substring(0, 4);
    }
    int month = Integer.parseInt(iso.group(2));
    if (iso.group(3) == null) {
      return YearMonth.of(year, month).toString();
    }
    return LocalDate.of(year, month, Integer.parseInt(iso.group(3))).toString();
  }
}
