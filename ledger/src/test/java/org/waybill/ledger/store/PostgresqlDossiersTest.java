package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Dossiers on a real PostgreSQL. */
class PostgresqlDossiersTest extends DossiersContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
