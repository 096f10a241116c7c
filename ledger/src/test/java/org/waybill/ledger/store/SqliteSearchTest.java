package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Searches on SQLite. */
class SqliteSearchTest extends SearchContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
