package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** The contract on SQLite. */
class SqliteArchiveTest extends ArchiveContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
