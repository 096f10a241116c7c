package org.waybill.usecases.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days laid out on a line.
 *
 * @param first the first day on it, at the left end
 * @param last the day after the last, at the right end
 * @param months how many months are from one tick to the next
 * @param left where the left end is, in pixels
 * @param right where the right end is
 */
record TimeScale(LocalDate first, LocalDate last, int months, double left, double right) {

  private static final int MOST_TICKS = 12;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

  /**
   * A mark on the line.
   *
   * @param at where, in pixels
   * @param text what it says
   */
  record Tick(double at, String text) {}

  /** The line that both days have their place on, from one tick to another. */
  static TimeScale over(LocalDate earliest, LocalDate latest, double left, double right) {
    long months = ChronoUnit.MONTHS.between(earliest.withDayOfMonth(1), latest) + 1;
    int step = STEPS[STEPS.length - 1];
    for (int candidate : STEPS) {
      if (months / candidate < MOST_TICKS) {
        step = candidate;
        break;
      }
    }
    LocalDate first = floor(earliest, step);
    LocalDate last = floor(latest, step).plusMonths(step);
    return new TimeScale(first, last, step, left, right);
  }

  private static LocalDate floor(LocalDate day, int months) {
    long count = day.getYear() * 12L + day.getMonthValue() - 1;
    long floored = Math.floorDiv(count, months) * months;
    return LocalDate.of(
        Math.toIntExact(Math.floorDiv(floored, 12L)),
        Math.toIntExact(Math.floorMod(floored, 12L)) + 1,
        1);
  }

  /** Where a day begins; what lies beyond the ends is put there. */
  double at(LocalDate day) {
    double share =
        (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    return left + (right - left) * Math.clamp(share, 0.0, 1.0);
  }

  /** The ticks, from left to right. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(months)) {
      ticks.add(
          new Tick(
              at(day),
              months % 12 == 0
                  ? Integer.toString(day.getYear())
                  : String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue())));
    }
    return ticks;
  }
}
