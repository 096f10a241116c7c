package org.waybill.ledger.access;

import java.time.Instant;
import org.waybill.model.InvalidValueException;

/**
 * Somebody who may log in.
 *
 * @param name what they log in by, and decisions are recorded under: 1 to 64 characters without
 *     control characters
 * @param role what they may do
 * @param passwordHash the hash of the password in the PHC string format, never the password
 * @param made when it was made
 */
public record Account(String name, Role role, String passwordHash, Instant made) {

  private static final int LONGEST = 64;

  /** Rejects names that nobody could log in by. */
  public Account {
    if (name.isBlank()
        || !name.equals(name.strip())
        || name.length() > LONGEST
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException(
          "'" + name + "' is no name of an account; use 1 to " + LONGEST + " plain characters");
    }
  }
}
