package org.waybill.model.regime;

import org.waybill.model.Coded;

/** Why it is not sure that a transfer, if it were so, would fall under a provision. */
public enum Doubt implements Coded {
  /** The claim has no date; the report's was taken. */
  REPORT_DATE("report-date"),
  /** Neither the claim nor the report has a date that can be read. */
  NO_DATE("no-date"),
  /** The provision was in force on some of the days only that the event may have happened on. */
  DAYS("days"),
  /** The provision has to be renewed, and whether it was until then the data does not know. */
  RENEWAL("renewal"),
  /** What is transferred may fall under the scope or not, or is not said. */
  SCOPE("scope"),
  /** The claim leaves open who supplies whom. */
  DIRECTION("direction"),
  /**
   * Whether the party is among those whom the provision is against depends on more than its name.
   */
  TARGET("target"),
  /** The claim is of a pledge to supply, and whether it is kept is open. */
  PLEDGE("pledge");

  private final String code;

  Doubt(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
