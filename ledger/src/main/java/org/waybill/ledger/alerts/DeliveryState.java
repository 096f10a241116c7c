package org.waybill.ledger.alerts;

import org.waybill.model.Coded;

/** How a delivery stands. */
public enum DeliveryState implements Coded {
  /** It is to be tried, for the first time or again. */
  WAITING("waiting"),
  /** It was taken. */
  DELIVERED("delivered"),
  /** It was given up. */
  FAILED("failed");

  private final String code;

  DeliveryState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
