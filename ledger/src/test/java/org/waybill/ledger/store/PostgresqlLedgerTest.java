package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** The contract on a real PostgreSQL. */
class PostgresqlLedgerTest extends LedgerContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
