package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.Problem;
import org.waybill.ledger.Standing;
import org.waybill.ledger.store.ClaimRow.Place;

/**
 * The invariants of a ledger, checked one after the other over all of it.
 *
 * <p>What can be worked out from reports, claims and decisions is mended by working it out anew;
 * what cannot comes from a backup.
 */
final class Check {

  private static final String FROM_BACKUP =
      "somebody changed the row by other means than Waybill: take it from a backup";
  private static final String REBUILD = "run 'waybill check --rebuild'";

  private final Handle handle;
  private final Dialect dialect;
  private final List<Problem> problems = new ArrayList<>();

  Check(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  List<Problem> problems() {
    if (dialect == Dialect.SQLITE) {
      sound();
    }
    reports();
    claims();
    orphans();
    counts();
    dossiers();
    return List.copyOf(problems);
  }

  /** The file itself, and the rows that name others. */
  private void sound() {
    handle
        .createQuery("PRAGMA integrity_check(20)")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(
            line -> problem("file", line, "the file is damaged: take the ledger from a backup"));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " row " + row.getLong(2))
        .forEach(where -> problem("orphan", where, FROM_BACKUP));
  }

  private void reports() {
    handle
        .createQuery("SELECT " + ReportRow.COLUMNS + ", r.fingerprint FROM report r ORDER BY r.key")
        .setFetchSize(200)
        .map(Check::fingerprinted)
        .stream()
        .filter(row -> !row.isRight())
        .forEach(row -> problem("fingerprint", "report " + row.key(), FROM_BACKUP));
    find(
        "newest-version-is-current",
        "SELECT 'report ' || key FROM report r WHERE current <> CASE WHEN EXISTS"
            + " (SELECT 1 FROM report n WHERE n.previous = r.key) THEN 0 ELSE 1 END",
        FROM_BACKUP);
    find(
        "searchable",
        switch (dialect) {
          case SQLITE ->
              "SELECT 'report ' || key FROM report WHERE current = 1"
                  + " AND key NOT IN (SELECT rowid FROM report_terms)";
          case POSTGRESQL ->
              "SELECT 'report ' || key FROM report r WHERE current = 1"
                  + " AND NOT EXISTS (SELECT 1 FROM report_terms t WHERE t.report = r.key)";
        },
        REBUILD);
  }

  private record Fingerprinted(long key, boolean isRight) {}

  private static Fingerprinted fingerprinted(ResultSet row, StatementContext context)
      throws SQLException {
    ReportRow report = ReportRow.of(row, context);
    return new Fingerprinted(
        report.key(), Fingerprint.of(report.report()).equals(row.getString(11)));
  }

  /** Evidence gives its words, and claims stand as decisions left them. */
  private void claims() {
    DecisionLog log = new DecisionLog(handle);
    handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + ", r.body, t.earliest, t.latest FROM claim c JOIN report r ON r.key = c.report"
                + " LEFT JOIN claim_time t ON t.claim = c.key ORDER BY c.key")
        .setFetchSize(200)
        .map(Check::inReport)
        .stream()
        .forEach(claim -> {
          for (StoredClaim form : List.of(claim.row().asRead(), claim.row().stands())) {
            int start = form.evidence().start();
            if (!claim.body().startsWith(form.evidence().text(), start)) {
              problem("evidence", "claim " + claim.row().id(), FROM_BACKUP);
            }
          }
          if (claim.row().place() == Place.CURRENT
              && !claim.days().equals(EventDays.of(claim.row().stands().when()))) {
            problem("found-by-its-date", "claim " + claim.row().id(), REBUILD);
          }
          if (claim.row().place() == Place.CURRENT
              && claim.row().standing() != Standing.OPEN
              && !log.settled(claim.row()).equals(claim.row())) {
            problem("decided", "claim " + claim.row().id(), REBUILD);
          }
        });
    find(
        "decisions-kept",
        "SELECT 'decision ' || d.key FROM decision d WHERE d.subject LIKE 'claim:%'"
            + " AND NOT EXISTS (SELECT 1 FROM claim c WHERE 'claim:' || c.root = d.subject)",
        FROM_BACKUP);
  }

  private record InReport(ClaimRow row, String body, Optional<EventDays> days) {}

  private static InReport inReport(ResultSet row, StatementContext context) throws SQLException {
    int earliest = row.getInt(11);
    Optional<EventDays> days =
        row.wasNull() ? Optional.empty() : Optional.of(new EventDays(earliest, row.getInt(12)));
    return new InReport(ClaimRow.of(row, context), row.getString(10), days);
  }

  private void orphans() {
    for (String table : List.of("claim_party", "claim_source", "claim_category", "claim_time")) {
      find(
          "found-claims-count",
          "SELECT DISTINCT '"
              + table
              + " of claim ' || claim FROM "
              + table
              + " t WHERE NOT EXISTS"
              + " (SELECT 1 FROM claim c WHERE c.key = t.claim AND c.place = 'current')",
          REBUILD);
    }
    find(
        "claims-are-found",
        "SELECT 'claim ' || id FROM claim c WHERE c.place = 'current' AND NOT EXISTS"
            + " (SELECT 1 FROM claim_source s WHERE s.claim = c.key)",
        REBUILD);
  }

  private void counts() {
    find(
        "party-counts",
        "SELECT 'party ' || p.key FROM party p WHERE p.claims < 0 OR p.said < 0"
            + " OR (p.claims > 0 AND NOT EXISTS"
            + " (SELECT 1 FROM claim_party t WHERE t.party = p.key))",
        REBUILD);
    find(
        "keys-count-on",
        "SELECT 'counter ' || name FROM counter WHERE name = 'claim'"
            + " AND value < (SELECT COUNT(*) FROM claim)",
        FROM_BACKUP);
  }

  /** Each report's entries are those that its claims make, and relations count them. */
  private void dossiers() {
    EntryRows entries = new EntryRows(handle);
    Aliases aliases = Aliases.load(handle);
    handle
        .createQuery("SELECT key FROM report WHERE claims > 0 ORDER BY key")
        .setFetchSize(200)
        .mapTo(Long.class)
        .stream()
        .filter(report -> !entries.kept(report).equals(entries.wanted(report, aliases)))
        .forEach(report -> problem("entries-follow-claims", "report " + report, REBUILD));
    find(
        "relations-count-entries",
        "SELECT 'relation ' || r.supplier || ' ' || r.recipient FROM relation r WHERE r.founding <>"
            + " COALESCE((SELECT SUM(e.founding) FROM entry e WHERE e.supplier = r.supplier"
            + " AND e.recipient = r.recipient AND e.open = r.open), 0)",
        REBUILD);
    new ReachedRows(handle)
        .wrong()
        .forEach(relation -> problem("relations-reached-stages", "relation " + relation, REBUILD));
  }

  private void find(String invariant, String question, String mend) {
    handle
        .createQuery(question)
        .mapTo(String.class)
        .forEach(where -> problem(invariant, where, mend));
  }

  private void problem(String invariant, String where, String mend) {
    problems.add(new Problem(invariant, where, mend));
  }
}
