package org.waybill.ledger.alerts;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody is told.
 *
 * @param key what names it
 * @param alert the id of the alert
 * @param about what it tells, in a few words
 * @param body what is posted: JSON
 * @param made when it came up
 * @param attempts how often it was tried
 * @param next when it is tried again; empty once it is done or given up
 * @param state how it stands
 * @param answer what came back last
 */
public record Delivery(
    long key,
    long alert,
    String about,
    String body,
    Instant made,
    int attempts,
    Optional<Instant> next,
    DeliveryState state,
    String answer) {

  /** The same after a further attempt. */
  public Delivery tried(Optional<Instant> again, DeliveryState then, String came) {
    return new Delivery(key, alert, about, body, made, attempts + 1, again, then, came);
  }
}
