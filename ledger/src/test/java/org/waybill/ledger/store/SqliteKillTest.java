package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Killed and concurrent processes on SQLite. */
class SqliteKillTest extends KillContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
