package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Hits on lists, on SQLite. */
class SqliteHitsTest extends HitContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
