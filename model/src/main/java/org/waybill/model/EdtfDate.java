package org.waybill.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that an EDTF date (ISO 8601-2:2019) covers.
 *
 * <p>Years, months, days, seasons, quarters and halves (21 to 24, 33 to 36, 40 and 41), decades and
 * centuries ({@code 198X}, {@code 19XX}) and intervals of these, open ends included. Seasons are
 * the northern meteorological ones, so that they can be ordered; sets and exponents are not
 * covered.
 *
 * @param first the first day; empty if the interval is open or unknown there
 * @param last the last day, inclusive; empty if the interval is open or unknown there
 * @param qualified whether any part is marked as uncertain or approximate ({@code ? ~ %})
 */
public record EdtfDate(Optional<LocalDate> first, Optional<LocalDate> last, boolean qualified) {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?");
  private static final Pattern QUALIFIER = Pattern.compile("[?~%]");
  private static final int MONTHS = 12;
  private static final int FIRST_SEASON = 21;
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;
  private static final int PARTS = 4;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  /**
   * The days of a date.
   *
   * @param edtf the date as EDTF writes it
   * @return empty if it is none of the forms that are covered
   */
  public static Optional<EdtfDate> parse(String edtf) {
    String plain = QUALIFIER.matcher(edtf).replaceAll("");
    boolean qualified = plain.length() != edtf.length();
    int slash = plain.indexOf('/');
    if (slash < 0) {
      return days(plain).map(days -> new EdtfDate(days.first, days.last, qualified));
    }
    Optional<EdtfDate> start = end(plain.substring(0, slash));
    Optional<EdtfDate> close = end(plain.substring(slash + 1));
    if (start.isEmpty() || close.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new EdtfDate(start.get().first, close.get().last, qualified));
  }

  /** Whether all of it lies in one calendar year. */
  public boolean isWithinOneYear() {
    return first.isPresent() && last.isPresent() && first.get().getYear() == last.get().getYear();
  }

  private static Optional<EdtfDate> end(String text) {
    boolean open = text.isEmpty() || text.equals("..");
    return open ? Optional.of(new EdtfDate(Optional.empty(), Optional.empty(), false)) : days(text);
  }

  private static Optional<EdtfDate> days(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(parts.group(1).replace('X', '0'));
    int to = Integer.parseInt(parts.group(1).replace('X', '9'));
    String month = parts.group(2);
    if (from != to || month == null || month.equals("XX")) {
      return Optional.of(between(LocalDate.of(from, 1, 1), LocalDate.of(to, MONTHS, 31)));
    }
    String day = parts.group(3);
    return day == null || day.equals("XX")
        ? months(from, Integer.parseInt(month))
        : day(from, Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<EdtfDate> day(int year, int month, int day) {
    boolean real =
        month >= 1
            && month <= MONTHS
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real
        ? Optional.of(between(LocalDate.of(year, month, day), LocalDate.of(year, month, day)))
        : Optional.empty();
  }

  private static Optional<EdtfDate> months(int year, int number) {
    if (number >= 1 && number <= MONTHS) {
      return Optional.of(run(YearMonth.of(year, number), 1));
    }
    if (number >= FIRST_SEASON && number < FIRST_SEASON + PARTS) {
      int season = number - FIRST_SEASON + 1;
      return Optional.of(run(YearMonth.of(year, season * MONTHS_OF_QUARTER), MONTHS_OF_QUARTER));
    }
    if (number >= FIRST_QUARTER && number < FIRST_QUARTER + PARTS) {
      int start = 1 + (number - FIRST_QUARTER) * MONTHS_OF_QUARTER;
      return Optional.of(run(YearMonth.of(year, start), MONTHS_OF_QUARTER));
    }
    if (number == FIRST_HALF || number == FIRST_HALF + 1) {
      int start = 1 + (number - FIRST_HALF) * MONTHS_OF_HALF;
      return Optional.of(run(YearMonth.of(year, start), MONTHS_OF_HALF));
    }
    return Optional.empty();
  }

  private static EdtfDate run(YearMonth start, int months) {
    return between(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth());
  }

  private static EdtfDate between(LocalDate first, LocalDate last) {
    return new EdtfDate(Optional.of(first), Optional.of(last), false);
  }
}
