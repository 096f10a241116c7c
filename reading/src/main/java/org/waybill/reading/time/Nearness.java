package org.waybill.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Operations on dates that are counted from the report's date or from the date named last. */
final class Nearness {

  /** How many years or months on a date such as February 29 or "the 31st" is looked for. */
  private static final int TRIES = 9;

  /** How far a report's date may lie from the day on which it was written. */
  private static final int MOST_DAYS_OFF = 2;

  private Nearness() {}

  static Optional<Value> month(Arguments arguments, Anchor anchor) {
    int month = arguments.number(0);
    return anchor
        .report()
        .filter(report -> report.grain() != Stretch.Grain.YEAR || isHere(arguments, 1))
        .flatMap(report ->
            sided(
                step ->
                    Stretch.month(YearMonth.of(report.first().getYear(), month).plusYears(step)),
                report,
                arguments,
                1));
  }

  static Optional<Value> monthDay(Arguments arguments, Anchor anchor) {
    MonthDay day = MonthDay.of(arguments.number(0), arguments.number(1));
    return anchor
        .report()
        .filter(report -> report.grain() != Stretch.Grain.YEAR)
        .flatMap(report ->
            sided(
                step -> {
                  int year = report.first().getYear() + (int) step;
                  if (!day.isValidYear(year)) {
                    throw new DateTimeException("no leap year");
                  }
                  return Stretch.day(day.atYear(year));
                },
                report,
                arguments,
                2));
  }

  static Optional<Value> dayOfMonth(Arguments arguments, Anchor anchor) {
    int number = arguments.number(0);
    return anchor
        .day()
        .flatMap(day ->
            sided(
                step -> Stretch.day(YearMonth.from(day).plusMonths(step).atDay(number)),
                Stretch.day(day),
                arguments,
                1));
  }

  static Optional<Value> weekday(Arguments arguments, Anchor anchor) {
    DayOfWeek weekday = DayOfWeek.of(arguments.number(0));
    return anchor
        .day()
        .map(day -> {
          Stretch back = Stretch.day(day.with(TemporalAdjusters.previousOrSame(weekday)));
          Stretch ahead = Stretch.day(day.with(TemporalAdjusters.nextOrSame(weekday)));
          if (arguments.size() == 1) {
            return Dated.backward(back, ahead);
          }
          return switch (arguments.side(1)) {
            case BACK -> Dated.fixed(Stretch.day(day.with(TemporalAdjusters.previous(weekday))));
            case AHEAD -> Dated.fixed(Stretch.day(day.with(TemporalAdjusters.next(weekday))));
            case HERE -> {
              boolean isLater = weekday.compareTo(day.getDayOfWeek()) > 0;
              yield new Dated(back, ahead, isLater ? ahead : back);
            }
          };
        });
  }

  static Optional<Value> weekdayIn(Arguments arguments, Anchor anchor) {
    DayOfWeek weekday = DayOfWeek.of(arguments.number(0));
    Dated week = arguments.date(1);
    return Optional.of(
        week.map(days -> Stretch.day(days.first().with(TemporalAdjusters.nextOrSame(weekday)))));
  }

  static Optional<Value> today(Arguments arguments, Anchor anchor) {
    int days = arguments.number(0);
    if (days == 0 && anchor.day().isEmpty()) {
      return anchor.report().map(Dated::fixed);
    }
    return anchor
        .day()
        .map(day -> day.plusDays(days))
        .map(day -> arguments.size() == 1 ? day : named(DayOfWeek.of(arguments.number(1)), day))
        .map(day -> Dated.fixed(Stretch.day(day)));
  }

  /** The day of that name just before or after, if the report is dated a day or two off. */
  private static LocalDate named(DayOfWeek weekday, LocalDate day) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
    if (before.plusDays(MOST_DAYS_OFF).isBefore(day)) {
      return after.minusDays(MOST_DAYS_OFF).isAfter(day) ? day : after;
    }
    return before;
  }

  static Optional<Value> unit(Arguments arguments, Anchor anchor) {
    Unit unit = arguments.unit(0);
    Side side = arguments.side(1);
    if (side != Side.HERE) {
      return counted(anchor.report(), unit, side.step());
    }
    return anchor.report().flatMap(report -> here(unit, report));
  }

  private static Optional<Value> here(Unit unit, Stretch report) {
    Optional<Stretch> current = unit.shifted(report, 0);
    return current.map(stretch ->
        switch (unit) {
          case WEEK, FORTNIGHT ->
              Dated.backward(
                  Stretch.day(stretch.first()).to(report), report.to(Stretch.day(stretch.last())));
          case WEEKEND -> thisWeekend(stretch, report);
          case DAY, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> Dated.fixed(stretch);
        });
  }

  /** The weekend of the report's week or the one before it, whichever is nearer. */
  private static Dated thisWeekend(Stretch coming, Stretch report) {
    if (!coming.first().isAfter(report.first())) {
      return Dated.fixed(coming);
    }
    Stretch last = Stretch.weekend(report.first().minusWeeks(1));
    boolean isComingNearer = coming.distance(report.first()) < last.distance(report.first());
    return new Dated(last, coming, isComingNearer ? coming : last);
  }

  static Optional<Value> counted(Optional<Stretch> from, Unit unit, int count) {
    return from.flatMap(anchor -> unit.shifted(anchor, count)).map(Dated::fixed);
  }

  static Optional<Value> run(Optional<Stretch> from, Unit unit, int count) {
    return from.flatMap(anchor -> unit.run(anchor, count)).map(Dated::fixed);
  }

  private static boolean isHere(Arguments arguments, int place) {
    return arguments.size() > place && arguments.side(place) == Side.HERE;
  }

  /** The dates of a row behind and ahead of the report that lie nearest to it. */
  private static Optional<Value> sided(
      LongFunction<Stretch> row, Stretch report, Arguments arguments, int sidePlace) {
    if (isHere(arguments, sidePlace)) {
      return Optional.of(Dated.fixed(row.apply(0)));
    }
    if (arguments.size() > sidePlace) {
      Optional<Stretch> strict =
          arguments.side(sidePlace) == Side.BACK
              ? nearest(row, -1, date -> date.last().isBefore(report.first()))
              : nearest(row, 1, date -> date.first().isAfter(report.last()));
      return strict.map(Dated::fixed);
    }
    Optional<Stretch> back = nearest(row, -1, date -> !date.first().isAfter(report.last()));
    Optional<Stretch> ahead = nearest(row, 1, date -> !date.last().isBefore(report.first()));
    return back.isEmpty() || ahead.isEmpty()
        ? Optional.empty()
        : Optional.of(Dated.nearest(back.get(), ahead.get(), report.first()));
  }

  private static Optional<Stretch> nearest(
      LongFunction<Stretch> row, long step, Predicate<Stretch> fits) {
    for (int count = 0; count < TRIES; count++) {
      Optional<Stretch> candidate = existing(row, count * step).filter(fits);
      if (candidate.isPresent()) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  private static Optional<Stretch> existing(LongFunction<Stretch> row, long step) {
    try {
      return Optional.of(row.apply(step));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
