package org.waybill.intake;

import org.waybill.model.Report;

/** What became of one input: a report, or the reason why it is not one. */
public sealed interface Intake {

  /**
   * The input that was read: a path, {@code standard input}, or either with {@code :line} after it.
   */
  String where();

  /**
   * An input that is a report.
   *
   * @param report the report
   * @param where the input
   */
  record Accepted(Report report, String where) implements Intake {}

  /**
   * An input that is no report that Waybill can read.
   *
   * @param where the input
   * @param refusal the kind of reason, for scripts
   * @param why what was met, what was expected and the mend, for people
   */
  record Rejected(String where, Refusal refusal, String why) implements Intake {}
}
