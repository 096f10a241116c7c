/**
 * The ledger in SQL, on SQLite and on PostgreSQL.
 *
 * <p>Start at {@link org.waybill.ledger.store.SqlLedger}. One writer at a time writes to a ledger,
 * on both databases: whoever comes second waits. Keys of reports and claims begin with the day of
 * publication, so that the newest come first by key alone.
 */
@NullMarked
package org.waybill.ledger.store;

import org.jspecify.annotations.NullMarked;
