package org.waybill.model.regime;

import org.waybill.model.Coded;

/** What a provision does about a transfer that falls under it. */
public enum Effect implements Coded {
  /** It forbids the transfer to whom it binds. */
  FORBIDS("forbids"),
  /** It asks not to make the transfer, and binds nobody in law. */
  ASKS("asks"),
  /** It lets its authority sanction whoever makes the transfer, wherever they are. */
  SANCTIONS("sanctions");

  private final String code;

  Effect(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
