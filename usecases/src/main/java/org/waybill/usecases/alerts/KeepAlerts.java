package org.waybill.usecases.alerts;

import java.time.Instant;
import java.time.InstantSource;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.fetching.Wanted;

/** Makes alerts. */
public final class KeepAlerts {

  private static final int SHORTEST_SECRET = 16;
  private static final int MOST = 200;

  private final InstantSource clock;

  /** Keeping by a clock. */
  public KeepAlerts(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Makes an alert that fires on what comes up from now on.
   *
   * @param name what people call it
   * @param trigger what it fires on
   * @param filter which claims, as the query of an address; empty for new listings
   * @param address where to post
   * @param secret what to sign with; 16 characters at least
   * @param by who makes it
   * @throws InvalidValueException if one of them is none
   */
  public Alert add(
      Ledger ledger,
      String name,
      Trigger trigger,
      String filter,
      String address,
      String secret,
      String by) {
    AlertFilter.query(filter);
    if (trigger == Trigger.LISTING && !AlertFilter.plain(filter).isEmpty()) {
      throw new InvalidValueException(
          "an alert of new listings is of parties, and a filter is of claims; leave the filter"
              + " empty");
    }
    Wanted.requireAddress(address);
    if (secret.length() < SHORTEST_SECRET) {
      throw new InvalidValueException(
          "the secret needs " + SHORTEST_SECRET + " characters or more, at random");
    }
    if (ledger.alerts().all().size() >= MOST) {
      throw new InvalidValueException("there are " + MOST + " alerts; remove one first");
    }
    Instant now = clock.instant();
    String place =
        trigger == Trigger.LISTING
            ? NewListings.versions(ledger)
            : Long.toString(ledger.newestClaim());
    return ledger
        .alerts()
        .add(
            new Alert(
                0, name, trigger, AlertFilter.plain(filter), address, secret, now, by, place));
  }
}
