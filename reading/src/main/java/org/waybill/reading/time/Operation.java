package org.waybill.reading.time;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;

/**
 * What the meaning of a rule can do with the parts that its pattern has matched. The name in the
 * rule table is the constant's in lower case with hyphens. {@code n} is a number, {@code T} a date,
 * {@code unit}, {@code side} and {@code part} are words of {@link Unit}, {@link Side} and {@link
 * Part} in lower case; square brackets hold what may be left out.
 */
enum Operation {
  /** {@code none}: the words name no date, and nothing inside them does ("every Tuesday"). */
  NONE(0, 0),

  /** {@code same x}: what one part stands for. */
  SAME(1, 1),

  /** {@code sum n n}: a number in two words. */
  SUM(2, 2),

  /** {@code year n}: a year of four digits, or of two in the hundred years around the report. */
  YEAR(1, 1),

  /** {@code in-year T month [day]}: a month or day of the year that T lies in. */
  IN_YEAR(2, 3),

  /** {@code season n [T|side]}: 1 spring to 4 winter, of a year. */
  SEASON(1, 2),

  /** {@code quarter n [T]}: a quarter of a year, the nearest behind if none is named. */
  QUARTER(1, 2),

  /** {@code half n [T]}: a half of a year, the nearest behind if none is named. */
  HALF(1, 2),

  /** {@code decade n}: ten years; of two digits, those of the twentieth century. */
  DECADE(1, 1),

  /** {@code century n}: the twentieth is 20. */
  CENTURY(1, 1),

  /** {@code fiscal T month}: the twelve months before that month of T. */
  FISCAL(2, 2),

  /** {@code month n [side]}: a month without its year. */
  MONTH(1, 2),

  /** {@code month-day month day [side]}: a day without its year. */
  MONTH_DAY(2, 3),

  /** {@code day-of-month n [side]}: a day without month and year. */
  DAY_OF_MONTH(1, 2),

  /** {@code weekday n [side]}: 1 Monday to 7 Sunday. */
  WEEKDAY(1, 2),

  /** {@code weekday-in n T}: a weekday of the week that T lies in. */
  WEEKDAY_IN(2, 2),

  /**
   * {@code today n [weekday]}: some days from the report's. A weekday that is named with it counts
   * for more, since a report is often dated a day after it was written.
   */
  TODAY(1, 2),

  /** {@code unit unit side}: the last, this or the next. */
  UNIT(2, 2),

  /** {@code ago n unit}: at the precision of the unit, so that "two years ago" is a year. */
  AGO(2, 2),

  /** {@code hence n unit}: as {@code ago}, ahead. */
  HENCE(2, 2),

  /** {@code past n unit}: the run of units up to the report. */
  PAST(2, 2),

  /** {@code coming n unit}: the run of units from the report on. */
  COMING(2, 2),

  /** {@code that unit}: the unit that holds the date named last. */
  THAT(1, 1),

  /** {@code later n unit}: counted from the date named last. */
  LATER(2, 2),

  /** {@code earlier n unit}: counted back from the date named last. */
  EARLIER(2, 2),

  /** {@code in-that-year month [day]}: in the year of the date named last. */
  IN_THAT_YEAR(1, 2),

  /** {@code behind T}: its reading before the report ("earlier this week"). */
  BEHIND(1, 1),

  /** {@code ahead T}: its reading after the report ("later this week"). */
  AHEAD(1, 1),

  /** {@code part part T}: its beginning, middle or end. */
  PART(2, 2),

  /** {@code since T}: up to the report, at the precision of T. */
  SINCE(1, 1),

  /** {@code until T}: from the report to a T ahead; from an open beginning to a T behind. */
  UNTIL(1, 1),

  /** {@code between T T}: from the one to the other. */
  BETWEEN(2, 2);
  private final int fewest;
  private final int most;

  Operation(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  /** The operation of a name in the rule table. */
  static Optional<Operation> named(String name) {
    for (Operation operation : values()) {
      if (operation.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  boolean takes(int arguments) {
    return fewest <= arguments && arguments <= most;
  }

  /** Carries the operation out; empty if there is no such date or the anchor is too coarse. */
  Optional<? extends Value> apply(Arguments arguments, Anchor anchor) {
    try {
      return value(arguments, anchor);
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private Optional<? extends Value> value(Arguments arguments, Anchor anchor) {
    return switch (this) {
      case NONE -> Optional.empty();
      case SAME -> Optional.of(arguments.value(0));
      case SUM -> Optional.of(new Value.Figure(arguments.number(0) + arguments.number(1)));
      case YEAR -> Calendar.year(arguments, anchor);
      case IN_YEAR -> Calendar.inYear(arguments, anchor);
      case SEASON -> Calendar.season(arguments, anchor);
      case QUARTER -> Calendar.quarter(arguments, anchor);
      case HALF -> Calendar.half(arguments, anchor);
      case DECADE -> Calendar.decade(arguments, anchor);
      case CENTURY -> Calendar.century(arguments, anchor);
      case FISCAL -> Calendar.fiscal(arguments, anchor);
      case MONTH -> Nearness.month(arguments, anchor);
      case MONTH_DAY -> Nearness.monthDay(arguments, anchor);
      case DAY_OF_MONTH -> Nearness.dayOfMonth(arguments, anchor);
      case WEEKDAY -> Nearness.weekday(arguments, anchor);
      case WEEKDAY_IN -> Nearness.weekdayIn(arguments, anchor);
      case TODAY -> Nearness.today(arguments, anchor);
      case UNIT -> Nearness.unit(arguments, anchor);
      case AGO -> Nearness.counted(anchor.report(), arguments.unit(1), -arguments.number(0));
      case HENCE -> Nearness.counted(anchor.report(), arguments.unit(1), arguments.number(0));
      case PAST -> Nearness.run(anchor.report(), arguments.unit(1), -arguments.number(0));
      case COMING -> Nearness.run(anchor.report(), arguments.unit(1), arguments.number(0));
      case THAT -> Nearness.counted(anchor.mentioned(), arguments.unit(0), 0);
      case LATER -> Nearness.counted(anchor.mentioned(), arguments.unit(1), arguments.number(0));
      case EARLIER -> Nearness.counted(anchor.mentioned(), arguments.unit(1), -arguments.number(0));
      case IN_THAT_YEAR -> Calendar.inThatYear(arguments, anchor);
      case BEHIND -> Optional.of(Dated.fixed(arguments.date(0).back()));
      case AHEAD -> Optional.of(Dated.fixed(arguments.date(0).ahead()));
      case PART -> Optional.of(arguments.date(1).map(arguments.part(0)::of));
      case SINCE -> Bounds.since(arguments, anchor);
      case UNTIL -> Bounds.until(arguments, anchor);
      case BETWEEN -> arguments.date(0).to(arguments.date(1)).map(dated -> dated);
    };
  }
}
