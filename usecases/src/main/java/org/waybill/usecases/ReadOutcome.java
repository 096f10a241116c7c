package org.waybill.usecases;

import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Report;

/** What became of one input. */
public sealed interface ReadOutcome {

  /** The input: a path, {@code standard input}, or either with {@code :line} after it. */
  String where();

  /**
   * A report that was read.
   *
   * @param where the input
   * @param report the report
   * @param claims its claims, in the order of its text
   */
  record Read(String where, Report report, List<Claim> claims) implements ReadOutcome {

    /** Copies the list. */
    public Read {
      claims = List.copyOf(claims);
    }
  }

  /**
   * An input that is no report that can be read: nothing is wrong with Waybill.
   *
   * @param where the input
   * @param code the kind of reason, for scripts: lower case words with hyphens
   * @param why what was met, what was expected and the mend
   */
  record Rejected(String where, String code, String why) implements ReadOutcome {}

  /**
   * A report that Waybill failed on: a bug.
   *
   * @param where the input
   * @param cause what was thrown
   */
  record Failed(String where, Throwable cause) implements ReadOutcome {}
}
