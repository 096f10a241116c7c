package org.waybill.model.regime;

import org.waybill.model.Coded;

/** Which way, seen from the target, a provision bars. */
public enum Direction implements Coded {
  /** Supply to the target. */
  TO("to"),
  /** Procurement from the target. */
  FROM("from"),
  /** Supply to the target and procurement from it. */
  BOTH("both");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it bars supply to the target. */
  public boolean barsSupply() {
    return this != FROM;
  }

  /** Whether it bars procurement from the target. */
  public boolean barsProcurement() {
    return this != TO;
  }
}
