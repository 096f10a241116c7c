package org.waybill.ledger.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The full-text index: terms are made here, and the databases only look them up. */
final class TermIndex {

  private final Handle handle;
  private final Dialect dialect;

  TermIndex(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  void add(long report, Set<String> terms) {
    handle
        .createUpdate(
            switch (dialect) {
              case SQLITE -> "INSERT INTO report_terms (rowid, terms) VALUES (:report, :terms)";
              case POSTGRESQL ->
                  "INSERT INTO report_terms (report, terms)"
                      + " VALUES (:report, array_to_tsvector(string_to_array(:terms, ' ')))";
            })
        .bind("report", report)
        .bind("terms", String.join(" ", terms))
        .execute();
  }

  void remove(long report) {
    handle.execute(
        switch (dialect) {
          case SQLITE -> "DELETE FROM report_terms WHERE rowid = ?";
          case POSTGRESQL -> "DELETE FROM report_terms WHERE report = ?";
        },
        report);
  }

  /** Empties the index. */
  void clear() {
    handle.execute(
        switch (dialect) {
          case SQLITE -> "INSERT INTO report_terms (report_terms) VALUES ('delete-all')";
          case POSTGRESQL -> "DELETE FROM report_terms";
        });
  }

  /** The keys below one of the reports that have a term of every set, newest first. */
  List<Long> find(List<Set<String>> wanted, long before, int limit) {
    return switch (dialect) {
      case SQLITE ->
          find(
              "SELECT rowid FROM report_terms WHERE report_terms MATCH :question"
                  + " AND rowid < :before ORDER BY rowid DESC LIMIT :limit",
              wanted,
              before,
              limit);
      case POSTGRESQL -> findOnPostgresql(wanted, before, limit);
    };
  }

  /**
   * Terms that are frequent are found among the newest reports, others by the index.
   *
   * <p>PostgreSQL takes looking into a report's terms for cheap, though they lie apart and packed,
   * and would look through thousands of reports for terms that few have. So it is told what an
   * operator costs here.
   */
  private List<Long> findOnPostgresql(List<Set<String>> wanted, long before, int limit) {
    List<Long> newest =
        find(
            "SELECT report FROM (SELECT report, terms FROM report_terms WHERE report < :before"
                + " ORDER BY report DESC LIMIT 10 * :limit) newest"
                + " WHERE terms @@ CAST(:question AS tsquery) ORDER BY report DESC LIMIT :limit",
            wanted,
            before,
            limit);
    if (newest.size() == limit) {
      return newest;
    }
    handle.execute("SET LOCAL cpu_operator_cost = 1");
    List<Long> found =
        find(
            "SELECT report FROM (SELECT report FROM report_terms WHERE"
                + " terms @@ CAST(:question AS tsquery) AND report < :before OFFSET 0) matching"
                + " ORDER BY report DESC LIMIT :limit",
            wanted,
            before,
            limit);
    handle.execute("SET LOCAL cpu_operator_cost TO DEFAULT");
    return found;
  }

  private List<Long> find(String sql, List<Set<String>> wanted, long before, int limit) {
    return handle
        .createQuery(sql)
        .bind("question", question(wanted))
        .bind("before", before)
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  private String question(List<Set<String>> wanted) {
    return switch (dialect) {
      case SQLITE -> joined(wanted, "\"", " OR ", " AND ");
      case POSTGRESQL -> joined(wanted, "'", " | ", " & ");
    };
  }

  /** Terms are letters and digits alone, so quotes are enough. */
  private static String joined(List<Set<String>> wanted, String quote, String either, String both) {
    return wanted.stream()
        .map(terms ->
            terms.stream()
                .map(term -> quote + term + quote)
                .collect(Collectors.joining(either, "(", ")")))
        .collect(Collectors.joining(both));
  }
}
