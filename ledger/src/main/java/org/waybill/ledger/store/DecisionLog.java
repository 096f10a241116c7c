package org.waybill.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.Standing;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;

/** The table of decisions: rows are added to it, and never changed. */
final class DecisionLog {

  static final String CLAIM = "claim:";
  static final String PARTY = "party:";
  static final String SOURCE = "source:";
  static final String HIT = "hit:";

  private static final String COLUMNS =
      "d.key, d.kind, d.subject, d.detail, d.who, d.why, d.made, d.undoes,"
          + " EXISTS (SELECT 1 FROM decision u WHERE u.undoes = d.key)";

  private final Handle handle;

  DecisionLog(Handle handle) {
    this.handle = handle;
  }

  /** Adds a decision. */
  Decision append(
      DecisionKind kind,
      String subject,
      JsonNode detail,
      Analyst by,
      Instant made,
      Optional<Long> undoes) {
    Decision decision =
        new Decision(
            Keys.next(handle, "decision", 1),
            kind,
            subject,
            detail.toString(),
            by,
            made,
            undoes,
            false);
    handle
        .createUpdate(
            "INSERT INTO decision (key, kind, subject, detail, who, why, made, undoes)"
                + " VALUES (:key, :kind, :subject, :detail, :who, :why, :made, :undoes)")
        .bind("key", decision.number())
        .bind("kind", kind.code())
        .bind("subject", subject)
        .bind("detail", decision.detail())
        .bind("who", by.who())
        .bind("why", by.why())
        .bind("made", made.toString())
        .bind("undoes", undoes.orElse(null))
        .execute();
    return decision;
  }

  /** The decisions on something, oldest first. */
  List<Decision> on(String subject) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM decision d WHERE d.subject = :s ORDER BY d.key")
        .bind("s", subject)
        .map(DecisionLog::row)
        .list();
  }

  /** The decisions on parties, oldest first. */
  List<Decision> onParties() {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM decision d WHERE d.kind IN ('merge', 'split') ORDER BY d.key")
        .map(DecisionLog::row)
        .list();
  }

  /** The newest clearing of each hit that was not undone, by the hits' ids. */
  Map<String, Decision> clearings(Collection<String> hits) {
    Map<String, Decision> clearings = new HashMap<>();
    if (!hits.isEmpty()) {
      handle
          .createQuery(
              "SELECT "
                  + COLUMNS
                  + " FROM decision d WHERE d.subject IN (<subjects>) AND d.kind = 'clear'"
                  + " ORDER BY d.key")
          .bindList("subjects", hits.stream().map(hit -> HIT + hit).toList())
          .map(DecisionLog::row)
          .stream()
          .filter(decision -> !decision.undone())
          .forEach(decision -> clearings.put(decision.subject().substring(HIT.length()), decision));
    }
    return clearings;
  }

  /** The newest decisions before one, newest first. */
  List<Decision> before(long number, int limit) {
    return handle
        .createQuery(
            "SELECT "
                + COLUMNS
                + " FROM decision d WHERE d.key < :number ORDER BY d.key DESC LIMIT :limit")
        .bind("number", number)
        .bind("limit", limit)
        .map(DecisionLog::row)
        .list();
  }

  Optional<Decision> byNumber(long number) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM decision d WHERE d.key = :number")
        .bind("number", number)
        .map(DecisionLog::row)
        .findOne();
  }

  /** The grade of a source, by the decisions that hold. */
  Reliability gradeOf(String source) {
    return on(SOURCE + source).stream()
        .filter(decision -> decision.kind() == DecisionKind.GRADE && !decision.undone())
        .reduce((earlier, later) -> later)
        .map(decision -> Coded.of(Reliability.class, Corrections.value(decision.detail()).asText()))
        .orElse(Reliability.F);
  }

  /** The claims, by their roots, that were ever decided on. */
  Set<String> decided(Collection<String> roots) {
    Map<String, String> subjects = new HashMap<>();
    roots.forEach(root -> subjects.put(CLAIM + root, root));
    Set<String> decided = new TreeSet<>();
    if (!subjects.isEmpty()) {
      handle
          .createQuery("SELECT DISTINCT subject FROM decision WHERE subject IN (<subjects>)")
          .bindList("subjects", List.copyOf(subjects.keySet()))
          .mapTo(String.class)
          .forEach(subject -> decided.add(subject.substring(CLAIM.length())));
    }
    return decided;
  }

  /** The row with what all decisions that hold make of it. */
  ClaimRow settled(ClaimRow row) {
    Standing standing = Standing.OPEN;
    JsonNode tree = ClaimJson.tree(row.asRead());
    boolean corrected = false;
    for (Decision decision : on(CLAIM + row.root())) {
      if (decision.undone()) {
        continue;
      }
      switch (decision.kind()) {
        case ACCEPT -> standing = corrected ? Standing.CORRECTED : Standing.ACCEPTED;
        case REJECT -> standing = Standing.REJECTED;
        case CORRECT -> {
          standing = Standing.CORRECTED;
          corrected = true;
          Corrections.apply((ObjectNode) tree, decision.detail());
        }
        case TAKE -> {
          standing = Standing.OPEN;
          corrected = false;
          tree = ClaimJson.tree(row.asRead());
        }
        case KEEP, UNDO, MERGE, SPLIT, GRADE, CLEAR -> {}
      }
    }
    return row.as(standing, corrected ? Optional.of(ClaimJson.ofTree(tree)) : Optional.empty());
  }

  private static Decision row(ResultSet row, StatementContext context) throws SQLException {
    long undoes = row.getLong(8);
    Optional<Long> undone = row.wasNull() ? Optional.empty() : Optional.of(undoes);
    return new Decision(
        row.getLong(1),
        Coded.of(DecisionKind.class, row.getString(2)),
        row.getString(3),
        row.getString(4),
        new Analyst(row.getString(5), row.getString(6)),
        Instant.parse(row.getString(7)),
        undone,
        row.getBoolean(9));
  }

  /** The failure of whoever names a decision that there is none of. */
  static InvalidValueException unknown(long number) {
    return new InvalidValueException("there is no decision " + number + " in this ledger");
  }
}
