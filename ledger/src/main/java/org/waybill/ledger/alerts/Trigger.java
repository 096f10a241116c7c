package org.waybill.ledger.alerts;

import org.waybill.model.Coded;

/** What an alert fires on. */
public enum Trigger implements Coded {
  /** A claim that was read since. */
  CLAIM("claim"),
  /** A claim that takes a relation further than any before. */
  STAGE("stage"),
  /** A party of the ledger that an official list names since. */
  LISTING("listing");

  private final String code;

  Trigger(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
