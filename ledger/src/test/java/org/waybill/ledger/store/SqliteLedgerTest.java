package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** The contract on SQLite. */
class SqliteLedgerTest extends LedgerContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
