package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** The contract on a real PostgreSQL. */
class PostgresqlArchiveTest extends ArchiveContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
