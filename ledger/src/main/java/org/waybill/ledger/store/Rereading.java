package org.waybill.ledger.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;

/** Puts the claims of a newer reader in the place of earlier ones, within one transaction. */
final class Rereading {

  private final Handle handle;
  private final Instant now;

  Rereading(Handle handle, Instant now) {
    this.handle = handle;
    this.now = now;
  }

  int reread(Prepared prepared) {
    Report report = prepared.reading().report();
    ReportRow row =
        handle
            .createQuery(
                "SELECT "
                    + ReportRow.COLUMNS
                    + " FROM report r WHERE r.fingerprint = :fingerprint AND r.current = 1")
            .bind("fingerprint", prepared.fingerprint())
            .map(ReportRow::of)
            .findOne()
            .orElseThrow(() ->
                new InvalidValueException(
                    "report "
                        + report.id()
                        + " is not in the ledger with this text; add it first"));
    Succession succession = new Succession(handle, now);
    int looks = succession.replace(Optional.of(row.key()), row, prepared);
    new EntryRows(handle).refresh(succession.touched());
    handle.execute(
        "UPDATE report SET reader = ?, claims = ? WHERE key = ?",
        prepared.reading().reader(),
        prepared.claims().size(),
        row.key());
    return looks;
  }
}
