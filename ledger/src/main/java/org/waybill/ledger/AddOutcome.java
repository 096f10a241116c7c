package org.waybill.ledger;

import java.util.Optional;

/** What became of a report that was handed to the ledger. */
public sealed interface AddOutcome {

  /** The key of the report in the ledger. */
  long report();

  /**
   * A report that the ledger did not have.
   *
   * @param report its key
   * @param claims how many claims came with it
   * @param origin the key of the earliest report that it is a near-copy of
   */
  record Added(long report, int claims, Optional<Long> origin) implements AddOutcome {}

  /**
   * A changed text of a report that the ledger has.
   *
   * @param report the key of the new version
   * @param version its number; the first text is 1
   * @param previous the key of the version before
   * @param claims how many claims came with it
   * @param secondLooks how many decisions want a second look, since their claim is not there any
   *     more or is another
   */
  record NewVersion(long report, int version, long previous, int claims, int secondLooks)
      implements AddOutcome {}

  /**
   * A text that the ledger has, under the name of a further outlet: noted beside the report.
   *
   * @param report the key of the report
   */
  record Printing(long report) implements AddOutcome {}

  /**
   * A report that the ledger has: nothing was changed.
   *
   * @param report its key
   */
  record Unchanged(long report) implements AddOutcome {}
}
