package org.waybill.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.waybill.model.InvalidValueException;

/**
 * The days from one on, and before another.
 *
 * @param from the first day; open if empty
 * @param before the day after the last; open if empty
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> before) {

  /** Rejects a range that ends before it starts. */
  public Period {
    if (from.isPresent() && before.isPresent() && before.get().isBefore(from.get())) {
      throw new InvalidValueException(
          "no day is from " + from.get() + " on and before " + before.get());
    }
  }

  /** Every day. */
  public static Period open() {
    return new Period(Optional.empty(), Optional.empty());
  }
}
