package org.waybill.model;

import java.util.Optional;

/**
 * How much: a range, since reports round.
 *
 * @param minimum the least that the words allow
 * @param maximum the most that the words allow; equal to the minimum for an exact figure
 * @param unit what is counted, for instance {@code rounds}, {@code t} or an ISO 4217 currency code;
 *     empty if plain pieces
 * @param text the words that it came from
 */
public record Quantity(double minimum, double maximum, Optional<String> unit, String text) {

  /** Rejects a range whose ends are the wrong way round. */
  public Quantity {
    if (!(minimum <= maximum)) {
      throw new InvalidValueException(
          "quantity '" + text + "' runs from " + minimum + " to " + maximum);
    }
  }
}
