package org.waybill.ledger.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The alerts of a ledger. Safe for several threads. */
public interface Alerts {

  /** All alerts, in the order in which they were made. */
  List<Alert> all();

  /** Adds an alert; its id is given by the ledger, whatever it has. */
  Alert add(Alert alert);

  /**
   * Removes an alert and its deliveries.
   *
   * @throws org.waybill.model.InvalidValueException if there is none of that id
   */
  void remove(long id);

  /**
   * Records how far an alert was looked, and at once what it is to tell: neither without the other,
   * so that nothing is told twice or lost.
   *
   * @param alert its id
   * @param place how far
   * @param told what it tells: the words about each, with its body
   */
  void advance(long alert, String place, Map<String, String> told, Instant now);

  /** Deliveries that are to be tried by now, the oldest first. */
  List<Delivery> due(Instant now, int limit);

  /** Records an attempt. */
  void tried(Delivery delivery);

  /** The newest deliveries of an alert, newest first. */
  List<Delivery> newest(long alert, int limit);
}
