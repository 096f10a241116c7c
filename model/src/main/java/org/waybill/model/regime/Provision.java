package org.waybill.model.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waybill.model.DateRange;
import org.waybill.model.InvalidValueException;

/**
 * A paragraph of an instrument that bears on transfers, while it is in force.
 *
 * @param instrument the act that it is part of
 * @param paragraph which part of it, as the act counts
 * @param target whom it is against
 * @param direction which way it bars
 * @param effect what it does
 * @param binds whom it binds
 * @param scopes what goods it is about; one of them is enough
 * @param start its first day in force
 * @param end its last day in force; empty if no end is known
 * @param knownUntil the day that its last known renewal runs to, where it has to be renewed;
 *     whether it was in force after it, the data does not know
 * @param says what it says, in Waybill's own words
 * @param exemptions what it lets pass, in words; empty if nothing is told
 */
public record Provision(
    Instrument instrument,
    String paragraph,
    Target target,
    Direction direction,
    Effect effect,
    Bound binds,
    List<Scope> scopes,
    LocalDate start,
    Optional<LocalDate> end,
    Optional<LocalDate> knownUntil,
    String says,
    Optional<String> exemptions) {

  /** Copies the list; rejects a provision about no goods, and days that end before they begin. */
  public Provision {
    scopes = List.copyOf(scopes);
    if (scopes.isEmpty()) {
      throw new InvalidValueException(instrument.name() + ", " + paragraph + " has no scope");
    }
    if (end.isPresent() && end.get().isBefore(start)) {
      throw new InvalidValueException(
          instrument.name() + ", " + paragraph + " ends before it begins");
    }
  }

  /** How it is cited: instrument and paragraph. */
  public String citation() {
    return instrument.name() + ", " + paragraph;
  }

  /** Whether it was in force on some day of a range. */
  public boolean isInForce(DateRange days) {
    return !days.latest().map(day -> day.isBefore(start)).orElse(false)
        && !end.flatMap(last -> days.earliest().map(day -> day.isAfter(last))).orElse(false);
  }

  /** Whether some of a range lies after what is known of its renewal. */
  public boolean isUnknown(DateRange days) {
    return knownUntil
        .map(last -> days.latest().map(day -> day.isAfter(last)).orElse(true))
        .orElse(false);
  }

  /** Whether it was in force on every day of a range. */
  public boolean isInForceThroughout(DateRange days) {
    return days.earliest().map(day -> !day.isBefore(start)).orElse(false)
        && (end.isEmpty()
            || days.latest().map(day -> !day.isAfter(end.orElseThrow())).orElse(false));
  }
}
