package org.waybill.model;

/** How credible what is claimed is: the figures of the Admiralty code, as FM 2-22.3 words them. */
public enum Credibility implements Coded {
  /** Confirmed by other independent sources. */
  CONFIRMED("1"),
  /** Probably true. */
  PROBABLE("2"),
  /** Possibly true. */
  POSSIBLE("3"),
  /** Doubtful. */
  DOUBTFUL("4"),
  /** Improbable: contradicted. */
  IMPROBABLE("5"),
  /** Cannot be judged: unknown, which is not the middle of the scale. */
  UNKNOWN("6");

  private final String code;

  Credibility(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
