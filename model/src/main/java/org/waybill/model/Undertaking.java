package org.waybill.model;

/** What the actor of a commitment undertakes. */
public enum Undertaking implements Coded {
  /** To supply arms or support. */
  SUPPLY("supply"),
  /** Not to supply, or to stop supplying. */
  NOT_SUPPLY("not-supply"),
  /** To impose sanctions. */
  SANCTION("sanction"),
  /** Anything else. */
  OTHER("other");

  private final String code;

  Undertaking(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
