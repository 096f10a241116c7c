package org.waybill.ledger.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.words.SearchTerms;
import org.waybill.model.Report;

/** Takes one report with its claims into the ledger, within one transaction. */
final class Adding {

  private final Handle handle;
  private final Stories stories;
  private final TermIndex termIndex;
  private final Instant now;

  Adding(Handle handle, Dialect dialect, SearchTerms searchTerms, Instant now) {
    this.handle = handle;
    this.stories = new Stories(handle, searchTerms);
    this.termIndex = new TermIndex(handle, dialect);
    this.now = now;
  }

  AddOutcome add(Prepared prepared) {
    Optional<Long> known = known(handle, prepared.fingerprint());
    if (known.isPresent()) {
      return new AddOutcome.Unchanged(known.get());
    }
    Report report = prepared.reading().report();
    Optional<ReportRow> previous = previous(report);
    if (previous.isPresent() && isPrinting(previous.get().report(), report)) {
      insertPrinting(previous.get().key(), prepared);
      return new AddOutcome.Printing(previous.get().key());
    }
    long key = Keys.startOf(Keys.dayOf(report, now)) + Keys.next(handle, "report", 1);
    Set<Long> near = new TreeSet<>(stories.near(prepared.sketch()));
    previous.ifPresent(row -> near.add(row.story()));
    if (near.size() > 1) {
      stories.join(near);
    }
    long story = near.isEmpty() ? key : near.iterator().next();
    Optional<Long> origin = near.isEmpty() ? Optional.empty() : origin(story, key);
    ReportRow row =
        new ReportRow(key, previous.map(ReportRow::version).orElse(0) + 1, story, report);
    previous.ifPresent(old -> retire(old));
    insert(row, previous, prepared);
    stories.keep(key, prepared.sketch());
    termIndex.add(key, prepared.terms());
    Succession succession = new Succession(handle, now);
    int looks = succession.replace(previous.map(ReportRow::key), row, prepared);
    Set<Long> touched = new TreeSet<>(succession.touched());
    touched.add(key);
    if (!near.isEmpty()) {
      // The earliest of the near-copies may be another one now, and with it an origin.
      touched.addAll(stories.reportsOf(story));
    }
    new EntryRows(handle).refresh(touched);
    return previous.isPresent()
        ? new AddOutcome.NewVersion(
            key, row.version(), previous.get().key(), prepared.claims().size(), looks)
        : new AddOutcome.Added(key, prepared.claims().size(), origin);
  }

  /** The key of the report that was kept under a fingerprint. */
  static Optional<Long> known(Handle handle, String fingerprint) {
    return handle
        .createQuery(
            "SELECT key FROM report WHERE fingerprint = :f"
                + " UNION ALL SELECT report FROM printing WHERE fingerprint = :f")
        .bind("f", fingerprint)
        .mapTo(Long.class)
        .findFirst();
  }

  /** The current report that this one is a newer text of: it has the same address or id. */
  private Optional<ReportRow> previous(Report report) {
    return handle
        .createQuery(
            "SELECT "
                + ReportRow.COLUMNS
                + " FROM report r WHERE r.current = 1 AND (r.id = :id"
                + (report.url().isPresent() ? " OR r.url = :url)" : ")")
                + " ORDER BY CASE WHEN r.id = :id THEN 0 ELSE 1 END, r.key DESC LIMIT 1")
        .bind("id", report.id())
        .bind("url", report.url().orElse(""))
        .map(ReportRow::of)
        .findOne();
  }

  /** Whether it is the very text under another outlet's name. */
  private static boolean isPrinting(Report kept, Report report) {
    return kept.body().equals(report.body())
        && !kept.outlet().isEmpty()
        && !report.outlet().isEmpty()
        && !kept.outlet().equals(report.outlet());
  }

  private void insertPrinting(long key, Prepared prepared) {
    Report report = prepared.reading().report();
    handle
        .createUpdate(
            "INSERT INTO printing (report, fingerprint, title, outlet, published, url, added)"
                + " VALUES (:report, :fingerprint, :title, :outlet, :published, :url, :added)")
        .bind("report", key)
        .bind("fingerprint", prepared.fingerprint())
        .bind("title", report.title())
        .bind("outlet", report.outlet())
        .bind("published", report.published().orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("added", now.toString())
        .execute();
  }

  /** The earliest report of a story, unless it is later than the one with the given key. */
  private Optional<Long> origin(long story, long key) {
    return handle
        .createQuery(
            "SELECT MIN(key) FROM report WHERE story = :story AND current = 1 AND key < :key")
        .bind("story", story)
        .bind("key", key)
        .mapTo(Long.class)
        .findOne();
  }

  private void retire(ReportRow old) {
    handle.execute("UPDATE report SET current = 0 WHERE key = ?", old.key());
    termIndex.remove(old.key());
  }

  private void insert(ReportRow row, Optional<ReportRow> previous, Prepared prepared) {
    Report report = row.report();
    handle
        .createUpdate(
            "INSERT INTO report (key, id, version, previous, current, fingerprint, language, title,"
                + " outlet, published, url, body, story, reader, claims, added) VALUES (:key, :id,"
                + " :version, :previous, 1, :fingerprint, :language, :title, :outlet, :published,"
                + " :url, :body, :story, :reader, :claims, :added)")
        .bind("key", row.key())
        .bind("id", report.id())
        .bind("version", row.version())
        .bind("previous", previous.map(ReportRow::key).orElse(null))
        .bind("fingerprint", prepared.fingerprint())
        .bind("language", report.language())
        .bind("title", report.title())
        .bind("outlet", report.outlet())
        .bind("published", report.published().orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("body", report.body())
        .bind("story", row.story())
        .bind("reader", prepared.reading().reader())
        .bind("claims", prepared.claims().size())
        .bind("added", now.toString())
        .execute();
  }
}
