package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Decisions on a real PostgreSQL. */
class PostgresqlDecisionsTest extends DecisionContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
