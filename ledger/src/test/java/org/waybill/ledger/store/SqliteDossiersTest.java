package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Dossiers on SQLite. */
class SqliteDossiersTest extends DossiersContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
