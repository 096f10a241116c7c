package org.waybill.model.watchlist;

import org.waybill.model.Coded;

/** How a list gives a name of an entry. */
public enum NameKind implements Coded {
  /** The name that the list puts first. */
  PRIMARY("primary"),
  /** Another name that the entry goes by. */
  ALIAS("alias"),
  /** A name that the entry had before. */
  FORMER("former");

  private final String code;

  NameKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
