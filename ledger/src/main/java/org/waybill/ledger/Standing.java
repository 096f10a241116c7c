package org.waybill.ledger;

import org.waybill.model.Coded;

/** What analysts made of a claim so far. */
public enum Standing implements Coded {
  /** Nobody decided on it. */
  OPEN("open"),
  /** It stands as it was read. */
  ACCEPTED("accepted"),
  /** It does not count. */
  REJECTED("rejected"),
  /** It stands as an analyst put it. */
  CORRECTED("corrected");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
