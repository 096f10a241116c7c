package org.waybill.ledger.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * When several events happened, each on a day between its earliest and its latest.
 *
 * @param firstEarliest the least of the earliest days
 * @param firstLatest the least of the latest days: one event at least was over by then
 * @param lastEarliest the greatest of the earliest days: one event at least had not begun before
 * @param lastLatest the greatest of the latest days
 */
public record Span(
    Optional<LocalDate> firstEarliest,
    Optional<LocalDate> firstLatest,
    Optional<LocalDate> lastEarliest,
    Optional<LocalDate> lastLatest) {

  /** No events, or none whose day is known. */
  static final Span UNKNOWN =
      new Span(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** One event. */
  static Span of(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
    return new Span(earliest, latest, earliest, latest);
  }

  /** The events of both. */
  public Span and(Span other) {
    return new Span(
        either(firstEarliest, other.firstEarliest, (a, b) -> a.isBefore(b) ? a : b),
        either(firstLatest, other.firstLatest, (a, b) -> a.isBefore(b) ? a : b),
        either(lastEarliest, other.lastEarliest, (a, b) -> a.isAfter(b) ? a : b),
        either(lastLatest, other.lastLatest, (a, b) -> a.isAfter(b) ? a : b));
  }

  /** Whether some event of this is certainly later than some event of the other. */
  boolean hasLaterThan(Span other) {
    return lastEarliest.isPresent()
        && other.firstLatest.isPresent()
        && lastEarliest.get().isAfter(other.firstLatest.get());
  }

  /** Whether all events of this are certainly earlier than all events of the other. */
  boolean isBefore(Span other) {
    return lastLatest.isPresent()
        && other.firstEarliest.isPresent()
        && lastLatest.get().isBefore(other.firstEarliest.get());
  }

  private static Optional<LocalDate> either(
      Optional<LocalDate> one, Optional<LocalDate> other, BinaryOperator<LocalDate> choice) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(choice.apply(one.get(), other.get()))
        : one.or(() -> other);
  }
}
