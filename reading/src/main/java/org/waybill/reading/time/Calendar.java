package org.waybill.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;

/** Operations on dates whose year is said. */
final class Calendar {

  private static final int HUNDRED = 100;
  private static final int TWENTIETH = 1900;
  private static final int TWENTY_FIRST = 2000;

  /** How far ahead of the report a year of two digits may lie. */
  private static final int YEARS_AHEAD = 10;

  /** Where two digits turn from one century to the next if the report's date is unknown. */
  private static final int TURN = 40;

  private Calendar() {}

  static Optional<Value> year(Arguments arguments, Anchor anchor) {
    int number = arguments.number(0);
    if (number >= HUNDRED) {
      return Optional.of(Dated.fixed(Stretch.year(number)));
    }
    int latest = anchor.year().map(year -> year + YEARS_AHEAD).orElse(TWENTY_FIRST + TURN);
    int year = TWENTY_FIRST + number <= latest ? TWENTY_FIRST + number : TWENTIETH + number;
    return Optional.of(Dated.fixed(Stretch.year(year)));
  }

  static Optional<Value> inYear(Arguments arguments, Anchor anchor) {
    return Optional.of(
        arguments
            .date(0)
            .map(year ->
                arguments.size() == 3
                    ? day(year.first().getYear(), arguments.number(1), arguments.number(2))
                    : month(year.first().getYear(), arguments.number(1))));
  }

  static Optional<Value> inThatYear(Arguments arguments, Anchor anchor) {
    return anchor
        .mentioned()
        .map(date -> date.last().getYear())
        .map(year ->
            arguments.size() == 2
                ? day(year, arguments.number(0), arguments.number(1))
                : month(year, arguments.number(0)))
        .map(Dated::fixed);
  }

  static Optional<Value> decade(Arguments arguments, Anchor anchor) {
    int number = arguments.number(0);
    int year = number < HUNDRED ? TWENTIETH + number : number;
    return year % 10 == 0 ? Optional.of(Dated.fixed(Stretch.decade(year))) : Optional.empty();
  }

  static Optional<Value> century(Arguments arguments, Anchor anchor) {
    return Optional.of(Dated.fixed(Stretch.century((arguments.number(0) - 1) * HUNDRED)));
  }

  static Optional<Value> fiscal(Arguments arguments, Anchor anchor) {
    return Optional.of(
        arguments
            .date(0)
            .map(year -> {
              YearMonth after = YearMonth.of(year.first().getYear(), arguments.number(1));
              return Stretch.month(after.minusYears(1)).to(Stretch.month(after.minusMonths(1)));
            }));
  }

  static Optional<Value> quarter(Arguments arguments, Anchor anchor) {
    return ofYear(arguments, anchor, year -> Stretch.quarter(year, arguments.number(0)));
  }

  static Optional<Value> half(Arguments arguments, Anchor anchor) {
    return ofYear(arguments, anchor, year -> Stretch.half(year, arguments.number(0)));
  }

  static Optional<Value> season(Arguments arguments, Anchor anchor) {
    IntFunction<Stretch> season = year -> Stretch.season(year, arguments.number(0));
    if (arguments.size() == 1 || arguments.isDate(1)) {
      return ofYear(arguments, anchor, season);
    }
    Side side = arguments.side(1);
    return switch (side) {
      case HERE -> anchor.year().map(season::apply).map(Dated::fixed);
      case BACK ->
          anchor
              .report()
              .map(report -> last(season, report.first().getYear(), report.first()))
              .map(Dated::fixed);
      case AHEAD ->
          anchor
              .report()
              .map(report -> next(season, report.first().getYear(), report.last()))
              .map(Dated::fixed);
    };
  }

  private static Optional<Value> ofYear(
      Arguments arguments, Anchor anchor, IntFunction<Stretch> stretch) {
    if (arguments.size() == 2) {
      return Optional.of(arguments.date(1).map(year -> stretch.apply(year.first().getYear())));
    }
    return anchor
        .report()
        .map(report -> {
          int year = report.first().getYear();
          Stretch current = stretch.apply(year);
          Stretch back = current.first().isAfter(report.last()) ? stretch.apply(year - 1) : current;
          Stretch ahead =
              current.last().isBefore(report.first()) ? stretch.apply(year + 1) : current;
          return Dated.backward(back, ahead);
        });
  }

  private static Stretch last(IntFunction<Stretch> stretch, int year, LocalDate before) {
    Stretch current = stretch.apply(year);
    return current.last().isBefore(before) ? current : stretch.apply(year - 1);
  }

  private static Stretch next(IntFunction<Stretch> stretch, int year, LocalDate after) {
    Stretch current = stretch.apply(year);
    return current.first().isAfter(after) ? current : stretch.apply(year + 1);
  }

  private static Stretch month(int year, int month) {
    return Stretch.month(YearMonth.of(year, month));
  }

  private static Stretch day(int year, int month, int day) {
    return Stretch.day(LocalDate.of(year, month, day));
  }
}
