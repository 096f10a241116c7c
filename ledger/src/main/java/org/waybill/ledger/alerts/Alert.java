package org.waybill.ledger.alerts;

import java.time.Instant;

/**
 * A filter that somebody wants to be told of.
 *
 * @param id what names it
 * @param name what people call it
 * @param trigger what it fires on
 * @param filter which claims, as the query of an address has it; empty for all
 * @param address where it is told, http or https
 * @param secret what is signed with
 * @param made when it was made
 * @param by who made it
 * @param place how far it was looked: the number of a claim, or versions of lists
 */
public record Alert(
    long id,
    String name,
    Trigger trigger,
    String filter,
    String address,
    String secret,
    Instant made,
    String by,
    String place) {

  /** Without the secret, which must not come into a log. */
  @Override
  public String toString() {
    return "Alert[" + id + ", " + name + "]";
  }
}
