package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Accounts on SQLite. */
class SqliteAccountsTest extends AccountsContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
