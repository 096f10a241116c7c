package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Alerts on SQLite. */
class SqliteAlertsTest extends AlertsContract {

  private int made;

  @Override
  LedgerAddress unused() {
    return new LedgerAddress.File(folder.resolve("ledger" + made++ + ".db"));
  }
}
