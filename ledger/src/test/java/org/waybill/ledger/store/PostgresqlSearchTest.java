package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Searches on a real PostgreSQL. */
class PostgresqlSearchTest extends SearchContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
