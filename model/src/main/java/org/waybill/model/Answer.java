package org.waybill.model;

/** What came of a question put to a party. */
public enum Answer implements Coded {
  /** Asked, and no answer yet. */
  PENDING("pending"),
  /** No answer, or an answer refused. */
  DECLINED("declined"),
  /** Answered. */
  GIVEN("given");

  private final String code;

  Answer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
