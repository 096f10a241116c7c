package org.waybill.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A date with its readings before and after the report's date.
 *
 * @param back the reading that lies before the report or holds its day
 * @param ahead the reading that lies after it or holds its day
 * @param usual the likelier of the two
 */
record Dated(Stretch back, Stretch ahead, Stretch usual) implements Value {

  /** How many times nearer the date ahead must be, to be the likelier one. */
  private static final int NEARER = 3;

  /** A date that leaves no choice. */
  static Dated fixed(Stretch stretch) {
    return new Dated(stretch, stretch, stretch);
  }

  /**
   * A date without its year. News tells of the past, so the date behind is the likelier one unless
   * the one ahead is much nearer ("December 21" in a report of December 14).
   */
  static Dated nearest(Stretch back, Stretch ahead, LocalDate report) {
    boolean isAheadMuchNearer = NEARER * ahead.distance(report) < back.distance(report);
    return new Dated(back, ahead, isAheadMuchNearer ? ahead : back);
  }

  /** A date that is taken to lie behind unless the verb says otherwise. */
  static Dated backward(Stretch back, Stretch ahead) {
    return new Dated(back, ahead, back);
  }

  Dated map(UnaryOperator<Stretch> change) {
    return new Dated(change.apply(back), change.apply(ahead), change.apply(usual));
  }

  /** From the beginning of this date to the end of another; empty if time would run backward. */
  Optional<Dated> to(Dated end) {
    Optional<Stretch> crossing = run(back, end.ahead);
    Optional<Stretch> behind = run(back, end.back).or(() -> crossing);
    Optional<Stretch> before = run(ahead, end.ahead).or(() -> crossing);
    Optional<Stretch> likelier = run(usual, end.usual).or(() -> behind);
    if (behind.isEmpty() || before.isEmpty() || likelier.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Dated(behind.get(), before.get(), likelier.get()));
  }

  private static Optional<Stretch> run(Stretch start, Stretch end) {
    return start.first().isAfter(end.last()) ? Optional.empty() : Optional.of(start.to(end));
  }
}
