package org.waybill.model;

/** How credible a piece of information is: the second half of the Admiralty code. */
public enum Credibility implements Coded {
  /** Confirmed by other, independent sources. */
  CONFIRMED("1"),
  /** Probably true. */
  PROBABLY_TRUE("2"),
  /** Possibly true. */
  POSSIBLY_TRUE("3"),
  /** Doubtful. */
  DOUBTFUL("4"),
  /** Improbable: contradicted by other information. */
  IMPROBABLE("5"),
  /** Cannot be judged: unknown, and not the middle of the scale. */
  CANNOT_BE_JUDGED("6");

  private final String code;

  Credibility(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
