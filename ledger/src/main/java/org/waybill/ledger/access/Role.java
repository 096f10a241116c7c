package org.waybill.ledger.access;

import org.waybill.model.Coded;

/** What an account may do; each role may do what the ones before it may. */
public enum Role implements Coded {
  /** Sees everything, changes nothing. */
  READER("reader"),
  /** Adds reports and decides. */
  ANALYST("analyst"),
  /** Keeps the accounts. */
  ADMIN("admin");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether whoever has this role may do what the other one may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
