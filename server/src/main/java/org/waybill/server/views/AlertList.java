package org.waybill.server.views;

import java.util.List;

/**
 * The alerts of a ledger.
 *
 * @param alerts the alerts
 */
public record AlertList(List<AlertView> alerts) {

  /** Copies the list. */
  public AlertList {
    alerts = List.copyOf(alerts);
  }

  /**
   * An alert.
   *
   * @param id what names it
   * @param name what people call it
   * @param trigger what it fires on, as coded
   * @param filter which claims, as the query of an address
   * @param claims the list of those claims
   * @param address where it is told
   * @param by who made it
   * @param deliveries the newest deliveries
   */
  public record AlertView(
      long id,
      String name,
      String trigger,
      String filter,
      String claims,
      String address,
      String by,
      List<DeliveryView> deliveries) {

    /** Copies the list. */
    public AlertView {
      deliveries = List.copyOf(deliveries);
    }
  }

  /**
   * A delivery.
   *
   * @param about what it tells
   * @param made when it came up, ISO 8601 in UTC
   * @param state how it stands, as coded
   * @param attempts how often it was tried
   * @param next when it is tried again; empty if it is not
   * @param answer what came back last
   */
  public record DeliveryView(
      String about, String made, String state, int attempts, String next, String answer) {}
}
