package org.waybill.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A run of days with the precision that the words gave it, and its EDTF form.
 *
 * @param first the first day; {@link LocalDate#MIN} if open
 * @param last the last day, inclusive; {@link LocalDate#MAX} if open
 * @param grain what the stretch is one of
 * @param opening how EDTF writes its beginning where it opens an interval
 * @param closing how EDTF writes its end where it closes an interval
 * @param edtf the whole as EDTF
 */
record Stretch(
    LocalDate first, LocalDate last, Grain grain, String opening, String closing, String edtf) {

  /** What a stretch is one of, from fine to coarse; a run is anything else. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY,
    RUN
  }

  private static final int EDTF_SEASONS = 20;
  private static final int EDTF_QUARTERS = 32;
  private static final int EDTF_HALVES = 39;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  static Stretch day(LocalDate day) {
    String edtf = day.toString();
    return new Stretch(day, day, Grain.DAY, edtf, edtf, edtf);
  }

  static Stretch month(YearMonth month) {
    String edtf = month.toString();
    return new Stretch(month.atDay(1), month.atEndOfMonth(), Grain.MONTH, edtf, edtf, edtf);
  }

  static Stretch year(int year) {
    String edtf = String.format(Locale.ROOT, "%04d", year);
    return new Stretch(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, edtf, edtf, edtf);
  }

  /** The week from Monday to Sunday that holds a day. */
  static Stretch week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return days(monday, monday.plusDays(6), Grain.WEEK);
  }

  /** The Saturday and Sunday of the week that holds a day. */
  static Stretch weekend(LocalDate day) {
    LocalDate saturday = week(day).first().plusDays(5);
    return days(saturday, saturday.plusDays(1), Grain.RUN);
  }

  /** A quarter of a year, 1 to 4; EDTF level 2 numbers them 33 to 36. */
  static Stretch quarter(int year, int number) {
    return months(
        YearMonth.of(year, 1 + (number - 1) * MONTHS_OF_QUARTER),
        MONTHS_OF_QUARTER,
        Grain.QUARTER,
        EDTF_QUARTERS + number);
  }

  /** A half of a year, 1 or 2; EDTF level 2 numbers them 40 and 41. */
  static Stretch half(int year, int number) {
    return months(
        YearMonth.of(year, 1 + (number - 1) * MONTHS_OF_HALF),
        MONTHS_OF_HALF,
        Grain.HALF,
        EDTF_HALVES + number);
  }

  /**
   * A season, 1 (spring) to 4 (winter); EDTF numbers them 21 to 24. The days are the northern
   * meteorological ones and serve only to order dates.
   */
  static Stretch season(int year, int number) {
    return months(
        YearMonth.of(year, number * MONTHS_OF_QUARTER),
        MONTHS_OF_QUARTER,
        Grain.SEASON,
        EDTF_SEASONS + number);
  }

  private static Stretch months(YearMonth from, int count, Grain grain, int edtfNumber) {
    YearMonth to = from.plusMonths(count - 1L);
    String edtf = String.format(Locale.ROOT, "%04d-%02d", from.getYear(), edtfNumber);
    return new Stretch(
        from.atDay(1), to.atEndOfMonth(), grain, from.toString(), to.toString(), edtf);
  }

  /** The ten years from one that ends in 0. */
  static Stretch decade(int firstYear) {
    return years(firstYear, 9, Grain.DECADE, firstYear / 10 + "X");
  }

  /** The hundred years that share their first two digits, as common speech counts centuries. */
  static Stretch century(int firstYear) {
    return years(firstYear, 99, Grain.CENTURY, firstYear / 100 + "XX");
  }

  private static Stretch years(int firstYear, int more, Grain grain, String edtf) {
    Stretch from = year(firstYear);
    Stretch to = year(firstYear + more);
    return new Stretch(from.first(), to.last(), grain, from.edtf(), to.edtf(), edtf);
  }

  static Stretch days(LocalDate first, LocalDate last, Grain grain) {
    Stretch run = day(first).to(day(last));
    return new Stretch(run.first, run.last, grain, run.opening, run.closing, run.edtf);
  }

  /** The stretch from the beginning of this one to the end of another. */
  Stretch to(Stretch other) {
    String whole =
        opening.equals(other.closing) && !opening.equals("..")
            ? opening
            : opening + "/" + other.closing;
    return new Stretch(first, other.last, Grain.RUN, opening, other.closing, whole);
  }

  /** All that lies before the end of this one. */
  Stretch upTo() {
    return new Stretch(LocalDate.MIN, last, Grain.RUN, "..", closing, "../" + closing);
  }

  /** All that lies after the beginning of this one. */
  Stretch onward() {
    return new Stretch(first, LocalDate.MAX, Grain.RUN, opening, "..", opening + "/..");
  }

  /** How many days lie between a day and this stretch; 0 if the day is inside. */
  long distance(LocalDate day) {
    if (day.isBefore(first)) {
      return ChronoUnit.DAYS.between(day, first);
    }
    return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
  }

  boolean isInterval() {
    return edtf.contains("/");
  }
}
