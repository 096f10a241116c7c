package org.waybill.model;

/**
 * The two grades of the Admiralty code, which are given apart: who says it, and what is said.
 *
 * @param reliability of the source
 * @param credibility of the information
 */
public record Grade(Reliability reliability, Credibility credibility) {

  /** What is not judged yet: F6. */
  public static final Grade UNKNOWN = new Grade(Reliability.F, Credibility.CANNOT_BE_JUDGED);

  /** The code as analysts write it, for instance {@code B2}. */
  public String code() {
    return reliability.code() + credibility.code();
  }
}
