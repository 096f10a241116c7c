package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.model.Report;

/** The table of claims, and what current ones are found by. */
final class ClaimRows {

  private final Handle handle;
  private final ClaimIndex index;
  private final Set<Long> touched = new TreeSet<>();

  ClaimRows(Handle handle) {
    this.handle = handle;
    this.index = new ClaimIndex(handle);
  }

  /** The reports whose claims were changed here. */
  Set<Long> touched() {
    return touched;
  }

  /** Writes new rows; those that count can be found from then on. */
  void insert(Report report, Collection<ClaimRow> rows) {
    insertUnfound(report, rows);
    if (!rows.isEmpty()) {
      index.add(current(rows));
    }
  }

  /** Writes new rows, and nothing that they are found by. */
  void insertUnfound(Report report, Collection<ClaimRow> rows) {
    if (rows.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO claim (key, id, root, report, place, kind, stage, factuality, outlet,"
                + " language, standing, reader, as_read, stands)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (ClaimRow row : rows) {
      touched.add(row.report());
      StoredClaim stands = row.stands();
      batch.add(
          row.key(),
          row.id(),
          row.root(),
          row.report(),
          row.place().code(),
          stands.event().kind(),
          EventParts.stage(stands.event()).orElse(null),
          stands.factuality().code(),
          report.outlet(),
          report.language(),
          row.standing().code(),
          row.reader(),
          ClaimJson.written(row.asRead()),
          row.corrected().map(ClaimJson::written).orElse(null));
    }
    batch.execute();
  }

  /** Writes what became of a row that is there. */
  void update(ClaimRow before, ClaimRow after) {
    boolean foundOtherwise =
        before.place() != after.place() || !before.stands().equals(after.stands());
    if (foundOtherwise) {
      index.remove(current(List.of(before)));
    }
    touched.add(after.report());
    write(after);
    if (foundOtherwise) {
      index.add(current(List.of(after)));
    }
  }

  /** Writes a row that is there, and nothing that it is found by. */
  void write(ClaimRow after) {
    StoredClaim stands = after.stands();
    handle
        .createUpdate(
            "UPDATE claim SET place = :place, kind = :kind, stage = :stage,"
                + " factuality = :factuality, standing = :standing, reader = :reader,"
                + " root = :root, as_read = :as_read, stands = :stands WHERE key = :key")
        .bind("place", after.place().code())
        .bind("kind", stands.event().kind())
        .bind("stage", EventParts.stage(stands.event()).orElse(null))
        .bind("factuality", stands.factuality().code())
        .bind("standing", after.standing().code())
        .bind("reader", after.reader())
        .bind("root", after.root())
        .bind("as_read", ClaimJson.written(after.asRead()))
        .bind("stands", after.corrected().map(ClaimJson::written).orElse(null))
        .bind("key", after.key())
        .execute();
  }

  /** The rows of a report in one place, in the order of its text. */
  List<ClaimRow> of(long report, Place place) {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim c WHERE c.report = :report AND c.place = :place ORDER BY c.key")
        .bind("report", report)
        .bind("place", place.code())
        .map(ClaimRow::of)
        .list();
  }

  /** The newest row that goes by an id, one that counts before others. */
  Optional<ClaimRow> byId(String id) {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim c WHERE c.id = :id"
                + " ORDER BY CASE c.place WHEN 'current' THEN 0 WHEN 'held' THEN 1 ELSE 2 END,"
                + " c.key DESC LIMIT 1")
        .bind("id", id)
        .map(ClaimRow::of)
        .findOne();
  }

  private static List<ClaimRow> current(Collection<ClaimRow> rows) {
    List<ClaimRow> current = new ArrayList<>();
    for (ClaimRow row : rows) {
      if (row.place() == Place.CURRENT) {
        current.add(row);
      }
    }
    return current;
  }
}
