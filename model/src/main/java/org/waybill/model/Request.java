package org.waybill.model;

/** What the actor of an appeal asks for. */
public enum Request implements Coded {
  /** That arms or support be supplied. */
  SUPPLY("supply"),
  /** That nothing be supplied. */
  NOT_SUPPLY("not-supply"),
  /** That talks on arms end. */
  STOP_TALKS("stop-talks"),
  /** Anything else. */
  OTHER("other");

  private final String code;

  Request(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
