package org.waybill.usecases.alerts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Delivery;
import org.waybill.ledger.alerts.DeliveryState;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.fetching.Fetched;
import org.waybill.usecases.fetching.Fetching;
import org.waybill.usecases.fetching.Wanted;

/**
 * Posts what alerts have to tell, signed, and again after longer and longer pauses where it is not
 * taken: after a minute, five, half an hour, two hours and twelve; then it is given up. A receiver
 * may get a post twice and tells them apart by {@code Waybill-Delivery}.
 */
public final class TellAlerts {

  /** The header that names a delivery. */
  public static final String DELIVERY = "Waybill-Delivery";

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));
  private static final int AT_ONCE = 50;

  private final Fetching fetching;
  private final InstantSource clock;

  /**
   * A telling.
   *
   * @param fetching posts, to public machines alone
   * @param clock tells what is due
   */
  public TellAlerts(Fetching fetching, InstantSource clock) {
    this.fetching = fetching;
    this.clock = clock;
  }

  /** Tries what is due. */
  public void tell(Ledger ledger) {
    List<Delivery> due = ledger.alerts().due(clock.instant(), AT_ONCE);
    if (due.isEmpty()) {
      return;
    }
    Map<Long, Alert> alerts =
        ledger.alerts().all().stream().collect(Collectors.toMap(Alert::id, Function.identity()));
    for (Delivery delivery : due) {
      Alert alert = alerts.get(delivery.alert());
      if (alert != null) {
        ledger.alerts().tried(post(alert, delivery));
      }
    }
  }

  private Delivery post(Alert alert, Delivery delivery) {
    String answer;
    try {
      Fetched fetched =
          fetching.fetch(
              new Wanted(
                  alert.address(),
                  Set.of(),
                  Map.of(
                      Signature.HEADER,
                      Signature.of(delivery.body(), alert.secret(), clock.instant()),
                      DELIVERY,
                      Long.toString(delivery.key())),
                  Optional.of(delivery.body())));
      answer = Integer.toString(fetched.status());
      if (fetched.fine()) {
        return delivery.tried(Optional.empty(), DeliveryState.DELIVERED, answer);
      }
    } catch (UnreadableInputException failed) {
      answer = String.valueOf(failed.getMessage());
    }
    if (delivery.attempts() >= PAUSES.size()) {
      return delivery.tried(Optional.empty(), DeliveryState.FAILED, answer);
    }
    Instant again = clock.instant().plus(PAUSES.get(delivery.attempts()));
    return delivery.tried(Optional.of(again), DeliveryState.WAITING, answer);
  }
}
