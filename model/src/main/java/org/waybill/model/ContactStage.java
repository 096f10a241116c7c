package org.waybill.model;

/** Whether a contact took place. */
public enum ContactStage implements Coded {
  /** Announced or expected. */
  PLANNED("planned"),
  /** Took place. */
  HELD("held"),
  /** Called off. */
  CANCELLED("cancelled");

  private final String code;

  ContactStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
