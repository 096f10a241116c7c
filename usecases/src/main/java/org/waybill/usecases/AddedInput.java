package org.waybill.usecases;

import org.waybill.ledger.AddOutcome;
import org.waybill.model.Report;

/** What became of one input that was to be added to a ledger. */
public sealed interface AddedInput {

  /**
   * A report that is in the ledger now.
   *
   * @param where the input
   * @param report the report
   * @param outcome what the ledger made of it
   */
  record Kept(String where, Report report, AddOutcome outcome) implements AddedInput {}

  /**
   * An input that was not read, and so not added.
   *
   * @param outcome why
   */
  record NotRead(ReadOutcome outcome) implements AddedInput {}
}
