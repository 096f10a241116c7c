package org.waybill.ledger;

import org.waybill.model.InvalidValueException;

/**
 * Whoever makes a decision, and their reason.
 *
 * @param who their name
 * @param why their reason; empty if they gave none
 */
public record Analyst(String who, String why) {

  /** Rejects decisions of nobody. */
  public Analyst {
    if (who.isBlank()) {
      throw new InvalidValueException("a decision needs the name of whoever makes it");
    }
  }
}
