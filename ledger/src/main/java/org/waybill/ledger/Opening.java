package org.waybill.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How a ledger is opened.
 *
 * @param create whether one is made where there is none
 * @param patience how long to wait while others write, before giving up
 * @param waiting gets a line for people when a wait begins, for others or for tables that are
 *     brought up to date
 * @param clock what tells when something was added or decided
 */
public record Opening(boolean create, Duration patience, Consumer<String> waiting, Clock clock) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A ledger that is made if it is not there; waits are not told. */
  public static Opening creating() {
    return new Opening(true, PATIENCE, line -> {}, Clock.systemUTC());
  }

  /** A ledger that must be there; waits are not told. */
  public static Opening existing() {
    return new Opening(false, PATIENCE, line -> {}, Clock.systemUTC());
  }

  /** The same, with somebody to tell of waits. */
  public Opening telling(Consumer<String> listener) {
    return new Opening(create, patience, listener, clock);
  }
}
