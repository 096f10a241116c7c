package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Feeds on SQLite. */
class SqliteFeedsTest extends FeedsContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
