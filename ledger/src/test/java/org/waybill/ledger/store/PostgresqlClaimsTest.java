package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Claims asked for on a real PostgreSQL. */
class PostgresqlClaimsTest extends ClaimsContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
