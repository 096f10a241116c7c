package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Feeds on a real PostgreSQL. */
class PostgresqlFeedsTest extends FeedsContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
