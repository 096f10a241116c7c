package org.waybill.model;

/**
 * How surely a source puts an event: the values of FactBank (Saurí and Pustejovsky 2009), always
 * relative to the nearest source of a claim.
 */
public enum Factuality implements Coded {
  /** Certainly the case. */
  CERTAIN("CT+"),
  /** Probably the case: expected, likely, planned. */
  PROBABLE("PR+"),
  /** Possibly the case: could, may, would if. */
  POSSIBLE("PS+"),
  /** Certainly not the case: denied, ruled out. */
  CERTAINLY_NOT("CT-"),
  /** Probably not the case: no sign, no evidence that. */
  PROBABLY_NOT("PR-"),
  /** Possibly not the case. */
  POSSIBLY_NOT("PS-"),
  /** Said without a stand: asked whether. */
  UNCOMMITTED("Uu");

  private final String code;

  Factuality(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the source holds it for so, however surely: neither a denial nor without a stand. */
  public boolean isPositive() {
    return code.endsWith("+");
  }

  /** The same certainty with the other sign; what is uncommitted stays so. */
  public Factuality negated() {
    return switch (this) {
      case CERTAIN -> CERTAINLY_NOT;
      case PROBABLE -> PROBABLY_NOT;
      case POSSIBLE -> POSSIBLY_NOT;
      case CERTAINLY_NOT -> CERTAIN;
      case PROBABLY_NOT -> PROBABLE;
      case POSSIBLY_NOT -> POSSIBLE;
      case UNCOMMITTED -> UNCOMMITTED;
    };
  }

  /** The less certain of two values, with the sign of this one. */
  public Factuality weakenedTo(Factuality other) {
    if (this == UNCOMMITTED || other == UNCOMMITTED) {
      return UNCOMMITTED;
    }
    int certainty = Math.min(certainty(), other.certainty());
    boolean positive = isPositive();
    return switch (certainty) {
      case 3 -> positive ? CERTAIN : CERTAINLY_NOT;
      case 2 -> positive ? PROBABLE : PROBABLY_NOT;
      default -> positive ? POSSIBLE : POSSIBLY_NOT;
    };
  }

  private int certainty() {
    return switch (this) {
      case CERTAIN, CERTAINLY_NOT -> 3;
      case PROBABLE, PROBABLY_NOT -> 2;
      case POSSIBLE, POSSIBLY_NOT -> 1;
      case UNCOMMITTED -> 0;
    };
  }
}
