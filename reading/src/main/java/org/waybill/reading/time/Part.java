package org.waybill.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A part of a longer stretch, as the coding guide writes it: the end of a year is its last two
 * months, the end of a month its last third.
 */
enum Part {
  EARLY,
  MIDDLE,
  LATE;

  private static final int DAYS_OF_THIRD = 10;
  private static final int DAYS_OF_WEEK_PART = 3;

  /** This part of a stretch; days, seasons and runs are not parted. */
  Stretch of(Stretch whole) {
    LocalDate first = whole.first();
    return switch (whole.grain()) {
      case WEEK -> days(first.plusDays(pick(0, 2, 4)), DAYS_OF_WEEK_PART);
      case MONTH -> {
        LocalDate start = first.plusDays((long) DAYS_OF_THIRD * pick(0, 1, 2));
        yield Stretch.days(
            start,
            this == LATE ? whole.last() : start.plusDays(DAYS_OF_THIRD - 1L),
            Stretch.Grain.RUN);
      }
      case YEAR -> months(first, pick(0, 5, 10), 2);
      case QUARTER -> months(first, pick(0, 1, 2), 1);
      case HALF -> months(first, pick(0, 2, 4), 2);
      case DECADE -> years(first, pick(0, 4, 7), pick(4, 3, 3));
      case CENTURY -> years(first, pick(0, 33, 67), pick(33, 34, 33));
      case DAY, SEASON, RUN -> whole;
    };
  }

  private int pick(int early, int middle, int late) {
    return switch (this) {
      case EARLY -> early;
      case MIDDLE -> middle;
      case LATE -> late;
    };
  }

  private static Stretch days(LocalDate first, int count) {
    return Stretch.days(first, first.plusDays(count - 1L), Stretch.Grain.RUN);
  }

  private static Stretch months(LocalDate first, int skipped, int count) {
    YearMonth from = YearMonth.from(first).plusMonths(skipped);
    return Stretch.month(from).to(Stretch.month(from.plusMonths(count - 1L)));
  }

  private static Stretch years(LocalDate first, int skipped, int count) {
    int from = first.getYear() + skipped;
    return Stretch.year(from).to(Stretch.year(from + count - 1));
  }
}
