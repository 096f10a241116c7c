package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Decisions on SQLite. */
class SqliteDecisionsTest extends DecisionContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
