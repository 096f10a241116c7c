package org.waybill.model;

/** What kind of party a name stands for. */
public enum PartyType implements Coded {
  /** A state, or whatever stands for it: its government, capital, forces or officials. */
  STATE("state"),
  /** An international or other organisation. */
  ORGANISATION("organisation"),
  /** An armed group that is not a state force. */
  ARMED_GROUP("armed-group"),
  /** A company. */
  COMPANY("company"),
  /** A named person. */
  PERSON("person"),
  /** A news outlet or agency. */
  OUTLET("outlet");

  private final String code;

  PartyType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
