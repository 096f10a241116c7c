package org.waybill.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A unit of the calendar. */
enum Unit {
  DAY,
  WEEK,
  WEEKEND,
  FORTNIGHT,
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY;

  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int YEARS_OF_DECADE = 10;
  private static final int YEARS_OF_CENTURY = 100;

  /**
   * The stretch of this unit that lies some units after the one that holds an anchor.
   *
   * @param anchor where to count from
   * @param count how many units on; negative for back
   * @return empty if the anchor is coarser than the unit
   */
  Optional<Stretch> shifted(Stretch anchor, long count) {
    LocalDate from = anchor.first();
    if (!isCoarserThan(anchor)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (this) {
          case DAY -> Stretch.day(from.plusDays(count));
          case WEEK -> Stretch.week(from.plusDays(count * DAYS_OF_WEEK));
          case WEEKEND -> Stretch.weekend(from.plusDays(count * DAYS_OF_WEEK));
          case FORTNIGHT -> Stretch.week(from.plusDays(2 * count * DAYS_OF_WEEK));
          case MONTH -> Stretch.month(YearMonth.from(from).plusMonths(count));
          case QUARTER -> quarter(from.plusMonths(count * MONTHS_OF_QUARTER));
          case HALF -> half(from.plusMonths(count * MONTHS_OF_HALF));
          case YEAR -> Stretch.year(from.plusYears(count).getYear());
          case DECADE -> {
            int year = from.plusYears(count * YEARS_OF_DECADE).getYear();
            yield Stretch.decade(year - year % YEARS_OF_DECADE);
          }
          case CENTURY -> {
            int year = from.plusYears(count * YEARS_OF_CENTURY).getYear();
            yield Stretch.century(year - year % YEARS_OF_CENTURY);
          }
        });
  }

  /**
   * The run from some units before (or after) an anchor up to it: weeks are counted in days, years
   * in months ("over the last three years").
   *
   * @return empty if the anchor is coarser than what is counted
   */
  Optional<Stretch> run(Stretch anchor, long count) {
    Unit counted =
        switch (this) {
          case DAY, WEEK, WEEKEND, FORTNIGHT -> DAY;
          case MONTH, QUARTER, HALF, YEAR -> anchor.grain() == Stretch.Grain.YEAR ? YEAR : MONTH;
          case DECADE, CENTURY -> YEAR;
        };
    long size =
        switch (this) {
          case DAY -> 1;
          case WEEK, WEEKEND -> DAYS_OF_WEEK;
          case FORTNIGHT -> 2 * DAYS_OF_WEEK;
          case MONTH -> 1;
          case QUARTER -> MONTHS_OF_QUARTER;
          case HALF -> MONTHS_OF_HALF;
          case YEAR -> counted == YEAR ? 1 : 2L * MONTHS_OF_HALF;
          case DECADE -> YEARS_OF_DECADE;
          case CENTURY -> YEARS_OF_CENTURY;
        };
    Optional<Stretch> near = counted.shifted(anchor, 0);
    Optional<Stretch> far = counted.shifted(anchor, count * size);
    if (near.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(count < 0 ? far.get().to(near.get()) : near.get().to(far.get()));
  }

  private boolean isCoarserThan(Stretch anchor) {
    Stretch.Grain needed =
        switch (this) {
          case DAY, WEEK, WEEKEND, FORTNIGHT -> Stretch.Grain.DAY;
          case MONTH, QUARTER, HALF -> Stretch.Grain.MONTH;
          case YEAR, DECADE, CENTURY -> Stretch.Grain.CENTURY;
        };
    return anchor.grain() == Stretch.Grain.RUN || anchor.grain().compareTo(needed) <= 0;
  }

  private static Stretch quarter(LocalDate day) {
    return Stretch.quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
  }

  private static Stretch half(LocalDate day) {
    return Stretch.half(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_HALF + 1);
  }
}
