package org.waybill.ledger;

import org.waybill.model.Coded;

/** What analysts can decide. */
public enum DecisionKind implements Coded {
  /** A claim stands. */
  ACCEPT("accept"),
  /** A claim does not count. */
  REJECT("reject"),
  /** Fields of a claim are put right. */
  CORRECT("correct"),
  /** A claim is left as it was decided, though a newer reading has it otherwise. */
  KEEP("keep"),
  /** A newer reading takes the place of the claim that was decided on. */
  TAKE("take"),
  /** A party is another one by another name. */
  MERGE("merge"),
  /** A party that was merged stands for itself again. */
  SPLIT("split"),
  /** How reliable a source is. */
  GRADE("grade"),
  /** A hit on a list is somebody else. */
  CLEAR("clear"),
  /** An earlier decision does not hold. */
  UNDO("undo");

  private final String code;

  DecisionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
