package org.waybill.ledger.store;

import java.time.LocalDate;
import java.util.Optional;
import org.waybill.model.DateRange;
import org.waybill.model.When;

/**
 * The days that an event may have happened on, as numbers.
 *
 * @param earliest the first of them, in days since 1970-01-01; {@link #LONG_AGO} if open
 * @param latest the last of them; {@link #FAR_OFF} if open
 */
record EventDays(int earliest, int latest) {

  private static final int LONG_AGO = Integer.MIN_VALUE;
  private static final int FAR_OFF = Integer.MAX_VALUE;

  /** The days of a claim's own date; empty if it has none, or one that is not understood. */
  static Optional<EventDays> of(Optional<When> when) {
    return when.flatMap(date -> DateRange.ofEdtf(date.edtf())).map(EventDays::of);
  }

  /** The days of a range. */
  static EventDays of(DateRange range) {
    return new EventDays(
        range.earliest().map(EventDays::number).orElse(LONG_AGO),
        range.latest().map(EventDays::number).orElse(FAR_OFF));
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
