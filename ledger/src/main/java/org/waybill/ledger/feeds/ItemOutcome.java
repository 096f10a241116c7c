package org.waybill.ledger.feeds;

import org.waybill.model.Coded;

/** What became of an item of a feed. */
public enum ItemOutcome implements Coded {
  /** Its report is in the ledger. */
  ADDED("added"),
  /** A report of its address was there before it was met. */
  KNOWN("known"),
  /** There is no report in it that can be read. */
  REJECTED("rejected"),
  /** It could not be had; it is tried again. */
  FAILED("failed");

  private final String code;

  ItemOutcome(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
