package org.waybill.model;

/** How reliable a source is: the letters of the Admiralty code, as FM 2-22.3 words them. */
public enum Reliability implements Coded {
  /** Completely reliable. */
  COMPLETELY("A"),
  /** Usually reliable. */
  USUALLY("B"),
  /** Fairly reliable. */
  FAIRLY("C"),
  /** Not usually reliable. */
  NOT_USUALLY("D"),
  /** Unreliable. */
  UNRELIABLE("E"),
  /** Cannot be judged: unknown, which is not the middle of the scale. */
  UNKNOWN("F");

  private final String code;

  Reliability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
