package org.waybill.model.regime;

import org.waybill.model.Coded;

/** Whom in a target's states a provision is about. */
public enum Forces implements Coded {
  /** Everybody there, the government included. */
  ALL("all"),
  /** Everybody there but the government: armed groups, companies, persons. */
  NON_GOVERNMENTAL("non-governmental"),
  /**
   * The named groups, and of the others there only those in a part of the country or for some ends.
   */
  PART("part"),
  /** The named groups only. */
  GROUPS("groups");

  private final String code;

  Forces(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
