package org.waybill.intake;

/**
 * The way of a refusal from where it is found to where it becomes an {@link Intake.Rejected}; never
 * leaves this package.
 */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final String why;

  RefusedException(Refusal refusal, String why) {
    // Expected bad data is no fault of the program: a stack trace would tell nothing.
    super(why, null, false, false);
    this.refusal = refusal;
    this.why = why;
  }

  Intake.Rejected at(String where) {
    return new Intake.Rejected(where, refusal, why);
  }
}
