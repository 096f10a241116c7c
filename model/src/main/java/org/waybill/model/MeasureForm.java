package org.waybill.model;

/** The form of a measure that one party takes against another. */
public enum MeasureForm implements Coded {
  /** Sanctions, designations, penalties. */
  SANCTIONS("sanctions"),
  /** A ban on trade in arms or other goods. */
  EMBARGO("embargo"),
  /** A rule on exports or on the use of what was exported. */
  EXPORT_CONTROL("export-control"),
  /** Aid cut, withheld or suspended. */
  AID_SUSPENSION("aid-suspension"),
  /** Goods, ships or funds seized. */
  SEIZURE("seizure");

  private final String code;

  MeasureForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
