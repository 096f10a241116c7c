package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;

/** Finds reports. */
final class ReportFinder {

  private static final int CHUNK = 500;

  private static final String ORIGIN =
      "COALESCE((SELECT MIN(o.key) FROM report o WHERE o.story = r.story AND o.current = 1),"
          + " r.key)";

  private static final String KEPT =
      "SELECT "
          + ReportRow.COLUMNS
          + ", r.current, r.previous, "
          + ORIGIN
          + ", (SELECT COUNT(*) FROM report o WHERE o.story = r.story AND o.current = 1)"
          + ", (SELECT COUNT(*) FROM printing p WHERE p.report = r.key)"
          + ", r.reader, r.claims, r.added FROM report r ";

  private final Handle handle;

  ReportFinder(Handle handle) {
    this.handle = handle;
  }

  /** A report with the key of the earliest of its near-copies. */
  record WithOrigin(ReportRow row, long origin) {}

  Page<KeptReport> page(ReportQuery query, PageRequest page) {
    List<String> conditions = new ArrayList<>();
    if (!query.olderVersions()) {
      conditions.add("r.current = 1");
    }
    if (!query.outlets().isEmpty()) {
      conditions.add("r.outlet IN (<outlets>)");
    }
    if (!query.languages().isEmpty()) {
      conditions.add("r.language IN (<languages>)");
    }
    if (query.originsOnly()) {
      conditions.add("r.key = " + ORIGIN);
    }
    conditions.add("r.key >= :from AND r.key < :before");
    Query question =
        handle
            .createQuery(
                KEPT
                    + "WHERE "
                    + String.join(" AND ", conditions)
                    + " ORDER BY r.key DESC LIMIT :limit")
            .bind("from", from(query.published()))
            .bind("before", before(query.published(), page))
            .bind("limit", page.limit() + 1);
    if (!query.outlets().isEmpty()) {
      question.bindList("outlets", List.copyOf(query.outlets()));
    }
    if (!query.languages().isEmpty()) {
      question.bindList("languages", List.copyOf(query.languages()));
    }
    return page(question.map(ReportFinder::kept).list(), page.limit());
  }

  /** The least key that a range allows. */
  static long from(Period range) {
    return range.from().map(Keys::startOf).orElse(Long.MIN_VALUE);
  }

  /** The key that all keys of a page are less than. */
  static long before(Period range, PageRequest page) {
    return Math.min(
        range.before().map(Keys::startOf).orElse(Long.MAX_VALUE),
        page.after().map(Keys::parse).orElse(Long.MAX_VALUE));
  }

  Page<KeptReport> notReadBy(String reader, PageRequest page) {
    return page(
        handle
            .createQuery(
                KEPT
                    + "WHERE r.current = 1 AND r.reader <> :reader AND r.key < :before"
                    + " ORDER BY r.key DESC LIMIT :limit")
            .bind("reader", reader)
            .bind("before", before(Period.open(), page))
            .bind("limit", page.limit() + 1)
            .map(ReportFinder::kept)
            .list(),
        page.limit());
  }

  /** The reports with the given keys, in their order, as a page of which one more was asked for. */
  Page<KeptReport> page(Collection<Long> keys, PageRequest page) {
    if (keys.isEmpty()) {
      return new Page<>(List.of(), Optional.empty());
    }
    return page(
        handle
            .createQuery(KEPT + "WHERE r.key IN (<keys>) ORDER BY r.key DESC")
            .bindList("keys", List.copyOf(keys))
            .map(ReportFinder::kept)
            .list(),
        page.limit());
  }

  private static Page<KeptReport> page(List<KeptReport> found, int limit) {
    return found.size() <= limit
        ? new Page<>(found, Optional.empty())
        : new Page<>(
            found.subList(0, limit), Optional.of(Long.toString(found.get(limit - 1).key())));
  }

  Optional<KeptReport> byId(String id) {
    return handle
        .createQuery(KEPT + "WHERE r.id = :id ORDER BY r.current DESC, r.version DESC LIMIT 1")
        .bind("id", id)
        .map(ReportFinder::kept)
        .findOne();
  }

  Optional<KeptReport> byKey(long key) {
    return handle
        .createQuery(KEPT + "WHERE r.key = :key")
        .bind("key", key)
        .map(ReportFinder::kept)
        .findOne();
  }

  /** The reports with the given keys. */
  Map<Long, WithOrigin> byKeys(Collection<Long> keys) {
    Map<Long, WithOrigin> found = new HashMap<>();
    List<Long> all = keys.stream().distinct().sorted().toList();
    for (int start = 0; start < all.size(); start += CHUNK) {
      handle
          .createQuery(
              "SELECT "
                  + ReportRow.COLUMNS
                  + ", "
                  + ORIGIN
                  + " FROM report r WHERE r.key IN (<keys>)")
          .bindList("keys", all.subList(start, Math.min(all.size(), start + CHUNK)))
          .map((row, context) -> new WithOrigin(ReportRow.of(row, context), row.getLong(11)))
          .forEach(report -> found.put(report.row().key(), report));
    }
    return found;
  }

  private static KeptReport kept(ResultSet row, StatementContext context) throws SQLException {
    ReportRow report = ReportRow.of(row, context);
    long previous = row.getLong(12);
    Optional<Long> before = row.wasNull() ? Optional.empty() : Optional.of(previous);
    return new KeptReport(
        report.key(),
        report.report(),
        report.version(),
        row.getInt(11) == 1,
        before,
        row.getLong(13),
        row.getInt(14),
        row.getInt(15),
        row.getString(16),
        row.getInt(17),
        Instant.parse(row.getString(18)));
  }
}
