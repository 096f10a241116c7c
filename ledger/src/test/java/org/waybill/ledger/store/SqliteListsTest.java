package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Lists on SQLite. */
class SqliteListsTest extends ListsContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
