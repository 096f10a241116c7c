package org.waybill.ledger;

import org.waybill.model.Coded;

/** How reliable a source is: the letters of the Admiralty code. */
public enum Grade implements Coded {
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
  /** Cannot be judged: what every source is until somebody says otherwise. */
  F("F");

  private final String code;

  Grade(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
