package org.waybill.model;

/** How far along a measure is. */
public enum MeasureStage implements Coded {
  /** Threatened or brought in as a bill. */
  THREATENED("threatened"),
  /** Decided, and not yet in force. */
  ANNOUNCED("announced"),
  /** In force. */
  IMPOSED("imposed"),
  /** Ended, waived or eased. */
  LIFTED("lifted");

  private final String code;

  MeasureStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
