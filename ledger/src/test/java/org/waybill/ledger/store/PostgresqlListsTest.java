package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Lists on a real PostgreSQL. */
class PostgresqlListsTest extends ListsContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
