package org.waybill.cli;

import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.model.UnusableLedgerException;
import org.waybill.model.WaybillException;

/** How the command can end: a number that scripts can go by. */
enum ExitCode {
  /** All went well. */
  FINE(0),
  /** Some inputs were rejected; the rest was read. */
  SOME_REJECTED(1),
  /** The command line is wrong. */
  USAGE(2),
  /** No input could be read. */
  NOTHING_READABLE(3),
  /** The ledger is not there, cannot be reached, stays busy or is of a newer Waybill. */
  LEDGER_UNUSABLE(4),
  /** The ledger was checked, and is not as it must be. */
  LEDGER_FAULTY(5),
  /** Waybill failed where it should not: a bug. */
  BUG(70),
  /** The output could not be written, for instance since the disk is full. */
  OUTPUT_FAILED(74);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** How the command ends on a failure that it tells its user about. */
  static ExitCode of(WaybillException failure) {
    return switch (failure) {
      case InvalidValueException invalid -> USAGE;
      case UnsupportedLanguageException unsupported -> USAGE;
      case UnreadableInputException unreadable -> NOTHING_READABLE;
      case UnusableLedgerException unusable -> LEDGER_UNUSABLE;
    };
  }
}
