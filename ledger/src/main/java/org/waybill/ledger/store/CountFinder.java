package org.waybill.ledger.store;

import org.jdbi.v3.core.Handle;
import org.waybill.ledger.LedgerCounts;

/** Tells how much there is from the running numbers, which no table has to be counted for. */
final class CountFinder {

  private CountFinder() {}

  static LedgerCounts counts(Handle handle) {
    return new LedgerCounts(
        given(handle, "report"),
        given(handle, "claim"),
        given(handle, "decision"),
        count(handle, "relation WHERE founding > 0"),
        count(handle, "second_look"));
  }

  /** Whatever is written takes a running number. */
  static long changes(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(SUM(value), 0) FROM counter")
        .mapTo(Long.class)
        .one();
  }

  private static long given(Handle handle, String counter) {
    return handle
        .createQuery("SELECT COALESCE(MAX(value), 0) FROM counter WHERE name = :name")
        .bind("name", counter)
        .mapTo(Long.class)
        .one();
  }

  private static long count(Handle handle, String what) {
    return handle.createQuery("SELECT COUNT(*) FROM " + what).mapTo(Long.class).one();
  }
}
