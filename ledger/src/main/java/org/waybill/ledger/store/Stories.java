package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.ledger.copies.Sketch;
import org.waybill.ledger.words.SearchTerms;

/** Reports that are near-copies of one another: they share the number of a story. */
final class Stories {

  /** More candidates than that share a band by chance alone, or are copies of one another. */
  private static final int MOST_CANDIDATES = 20;

  private final Handle handle;
  private final SearchTerms searchTerms;

  Stories(Handle handle, SearchTerms searchTerms) {
    this.handle = handle;
    this.searchTerms = searchTerms;
  }

  /** The stories that a text is a near-copy of some report of, lowest first. */
  Set<Long> near(Sketch sketch) {
    Set<Long> stories = new TreeSet<>();
    List<Long> bands = bands(sketch);
    if (bands.isEmpty()) {
      return stories;
    }
    List<ReportRow> candidates =
        handle
            .createQuery(
                "SELECT "
                    + ReportRow.COLUMNS
                    + " FROM report r WHERE r.key IN (SELECT b.report FROM band b WHERE b.hash IN"
                    + " (<bands>) GROUP BY b.report ORDER BY COUNT(*) DESC, b.report LIMIT "
                    + MOST_CANDIDATES
                    + ") ORDER BY r.key")
            .bindList("bands", bands)
            .map(ReportRow::of)
            .list();
    for (ReportRow candidate : candidates) {
      if (!stories.contains(candidate.story())
          && sketch.isNear(Sketch.of(searchTerms.words(candidate.report().body())))) {
        stories.add(candidate.story());
      }
    }
    return stories;
  }

  /** Makes several stories one, under the lowest number. */
  void join(Set<Long> stories) {
    long into = stories.iterator().next();
    for (long story : stories) {
      if (story != into) {
        handle.execute("UPDATE report SET story = ? WHERE story = ?", into, story);
      }
    }
  }

  /** The current reports of a story. */
  List<Long> reportsOf(long story) {
    return handle
        .createQuery("SELECT key FROM report WHERE story = :story AND current = 1")
        .bind("story", story)
        .mapTo(Long.class)
        .list();
  }

  /** Lets later near-copies find a report. */
  void keep(long report, Sketch sketch) {
    PreparedBatch batch = handle.prepareBatch("INSERT INTO band (hash, report) VALUES (?, ?)");
    for (long band : bands(sketch)) {
      batch.add(band, report);
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static List<Long> bands(Sketch sketch) {
    return new ArrayList<>(new TreeSet<>(Arrays.stream(sketch.bands()).boxed().toList()));
  }
}
