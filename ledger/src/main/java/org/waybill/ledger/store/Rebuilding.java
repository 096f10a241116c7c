package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.ledger.words.SearchTerms;

/** Works out anew all that follows from reports, claims and decisions, within one transaction. */
final class Rebuilding {

  private static final int CHUNK = 500;

  private final Handle handle;
  private final SearchTerms searchTerms;
  private final TermIndex termIndex;

  Rebuilding(Handle handle, Dialect dialect, SearchTerms searchTerms) {
    this.handle = handle;
    this.searchTerms = searchTerms;
    this.termIndex = new TermIndex(handle, dialect);
  }

  void rebuild() {
    for (String table :
        List.of(
            "claim_party",
            "claim_source",
            "claim_category",
            "claim_time",
            "entry",
            "relation",
            "reached")) {
      handle.execute("DELETE FROM " + table);
    }
    handle.execute("UPDATE party SET claims = 0, said = 0");
    termIndex.clear();
    Optional<Long> after = Optional.of(Long.MIN_VALUE);
    while (after.isPresent()) {
      after = rebuildFrom(after.get());
    }
  }

  /** Rebuilds some reports; the key of the last of them, or empty after the last of all. */
  private Optional<Long> rebuildFrom(long after) {
    List<ReportRow> reports =
        handle
            .createQuery(
                "SELECT "
                    + ReportRow.COLUMNS
                    + " FROM report r WHERE r.key > :after ORDER BY r.key LIMIT "
                    + CHUNK)
            .bind("after", after)
            .map(ReportRow::of)
            .list();
    DecisionLog decisions = new DecisionLog(handle);
    ClaimRows rows = new ClaimRows(handle);
    List<Long> keys = new ArrayList<>();
    for (ReportRow report : reports) {
      keys.add(report.key());
      List<ClaimRow> current = new ArrayList<>();
      for (ClaimRow row : rows.of(report.key(), Place.CURRENT)) {
        ClaimRow settled = decisions.settled(row);
        rows.write(settled);
        current.add(settled);
      }
      new ClaimIndex(handle).add(current);
      if (isCurrent(report.key())) {
        String text = report.report().title() + "\n" + report.report().body();
        termIndex.add(report.key(), searchTerms.ofText(report.report().language(), text));
      }
    }
    new EntryRows(handle).refresh(keys);
    return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast().key());
  }

  private boolean isCurrent(long report) {
    return handle
        .createQuery("SELECT current FROM report WHERE key = :key")
        .bind("key", report)
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }
}
