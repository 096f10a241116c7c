package org.waybill.usecases.alerts;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.InvalidValueException;

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
   * @param filter which claims, as the query of an address
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
    requireAddress(address);
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

  private static void requireAddress(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new InvalidValueException("'" + address + "' is no http or https address");
      }
    } catch (URISyntaxException broken) {
      throw new InvalidValueException(
          "'" + address + "' is no address (" + broken.getReason() + ")", broken);
    }
  }
}
