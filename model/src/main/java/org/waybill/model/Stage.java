package org.waybill.model;

/** How far along a reported transfer is, by the predicate that the report uses. */
public enum Stage implements Coded {
  /** Asked for, or wanted. */
  SOUGHT("sought"),
  /** Offered by a supplier. */
  OFFERED("offered"),
  /** Talked about by both sides. */
  NEGOTIATING("negotiating"),
  /** Ordered, sold, approved, pledged or signed. */
  AGREED("agreed"),
  /** Sent, or on its way. */
  SHIPPED("shipped"),
  /** Given, supplied or received. */
  DELIVERED("delivered"),
  /** Fired or worked by the recipient after it was supplied. */
  USED("used"),
  /** Stopped, suspended, refused or cancelled. */
  HALTED("halted");

  private final String code;

  Stage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
