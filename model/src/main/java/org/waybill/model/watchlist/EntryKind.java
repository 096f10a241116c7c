package org.waybill.model.watchlist;

import org.waybill.model.Coded;

/** What kind of party a list entry stands for. */
public enum EntryKind implements Coded {
  /** A natural person. */
  PERSON("person"),
  /** An organisation of any kind: company, ministry, armed group, body. */
  ORGANISATION("organisation"),
  /** A ship. */
  VESSEL("vessel"),
  /** An aircraft. */
  AIRCRAFT("aircraft"),
  /** The list does not say, or lists something else. */
  UNKNOWN("unknown");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
