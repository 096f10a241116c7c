package org.waybill.ledger.store;

import org.waybill.ledger.LedgerAddress;

/** Accounts on a real PostgreSQL. */
class PostgresqlAccountsTest extends AccountsContract {

  @Override
  LedgerAddress unused() throws Exception {
    return PostgresqlServer.emptySchema();
  }
}
