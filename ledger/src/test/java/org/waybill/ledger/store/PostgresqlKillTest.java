package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Killed and concurrent processes on a real PostgreSQL. */
class PostgresqlKillTest extends KillContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
