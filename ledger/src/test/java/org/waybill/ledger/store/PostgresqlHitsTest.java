package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Hits on lists, on a real PostgreSQL. */
class PostgresqlHitsTest extends HitContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
