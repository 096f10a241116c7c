package org.waybill.model;

/** How reliable a source has shown itself: the first half of the Admiralty code. */
public enum Reliability implements Coded {
  /** Completely reliable. */
  A("A"),
  /** Usually reliable. */
  B("B"),
  /** Fairly reliable. */
  C("C"),
  /** Not usually reliable. */
  D("D"),
  /** Unreliable. */
  E("E"),
  /** Cannot be judged: unknown, and not the middle of the scale. */
  F("F");

  private final String code;

  Reliability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
