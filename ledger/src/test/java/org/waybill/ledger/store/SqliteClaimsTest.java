package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Claims asked for on SQLite. */
class SqliteClaimsTest extends ClaimsContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
