package org.waybill.model;

/** The form of a contact between officials. */
public enum ContactForm implements Coded {
  /** A meeting in person. */
  MEETING("meeting"),
  /** One side travels to the other. */
  VISIT("visit"),
  /** A telephone or video call. */
  CALL("call"),
  /** A letter or message. */
  LETTER("letter"),
  /** Talks or negotiations. */
  TALKS("talks"),
  /** A summit or conference. */
  SUMMIT("summit");

  private final String code;

  ContactForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
