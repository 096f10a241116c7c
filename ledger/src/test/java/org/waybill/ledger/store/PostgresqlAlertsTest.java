package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Alerts on a real PostgreSQL. */
class PostgresqlAlertsTest extends AlertsContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
