package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Grades;
import org.waybill.ledger.dossier.Grades.Given;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Reliability;

/** Finds parties, by what they take part in or by what they say. */
final class PartyFinder {

  private static final String SEPARATOR = ":";

  /** What {@link #row} reads, up to the tables that it is read from. */
  static final String COLUMNS =
      "p.key, p.name, p.id, p.type, p.belongs_to, p.claims, p.said, p.merged_into, g.grade"
          + " FROM party p LEFT JOIN grade g ON g.source = p.key";

  private final Handle handle;

  PartyFinder(Handle handle) {
    this.handle = handle;
  }

  /**
   * Parties in the order of a count, greatest first.
   *
   * @param count the column of the count
   */
  Page<KeptParty> page(String count, PageRequest page) {
    int least = page.after().map(PartyFinder::countOf).orElse(Integer.MAX_VALUE);
    String after = page.after().map(PartyFinder::keyOf).orElse("");
    List<KeptParty> found =
        handle
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " WHERE (p."
                    + count
                    + " > 0 OR p.merged_into IS NOT NULL) AND (p."
                    + count
                    + " < :least OR (p."
                    + count
                    + " = :least AND p.key > :after)) ORDER BY p."
                    + count
                    + " DESC, p.key LIMIT :limit")
            .bind("least", least)
            .bind("after", after)
            .bind("limit", page.limit() + 1)
            .map(PartyFinder::row)
            .list();
    return page(found, page.limit(), count.equals("said") ? KeptParty::said : KeptParty::claims);
  }

  private static Page<KeptParty> page(
      List<KeptParty> found, int limit, ToIntFunction<KeptParty> count) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    KeptParty last = found.get(limit - 1);
    return new Page<>(
        found.subList(0, limit),
        Optional.of(count.applyAsInt(last) + SEPARATOR + last.party().key()));
  }

  /** Parties with hits that are wanted, those in most claims first. */
  Page<KeptParty> exposed(ExposureQuery query, PageRequest page) {
    int least = page.after().map(PartyFinder::countOf).orElse(Integer.MAX_VALUE);
    List<KeptParty> found =
        handle
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " WHERE (:party = '' OR p.key = :party) AND EXISTS (SELECT 1 FROM hit h"
                    + " WHERE h.party = p.key AND "
                    + HitRows.wanted(query)
                    + ") AND (p.claims + p.said < :least OR (p.claims + p.said = :least"
                    + " AND p.key > :after)) ORDER BY p.claims + p.said DESC, p.key LIMIT :limit")
            .bind("party", query.party().orElse(""))
            .bind("list", query.list().orElse(""))
            .bind("least", least)
            .bind("after", page.after().map(PartyFinder::keyOf).orElse(""))
            .bind("limit", page.limit() + 1)
            .map(PartyFinder::row)
            .list();
    return page(found, page.limit(), last -> last.claims() + last.said());
  }

  /** The party with a key. */
  Optional<KeptParty> byKey(String key) {
    return handle
        .createQuery("SELECT " + COLUMNS + " WHERE p.key = :key")
        .bind("key", key)
        .map(PartyFinder::row)
        .findOne();
  }

  static KeptParty row(ResultSet row, StatementContext context) throws SQLException {
    return new KeptParty(
        new Party(
            row.getString(2),
            Optional.ofNullable(row.getString(3)),
            Coded.of(PartyType.class, row.getString(4)),
            Optional.ofNullable(row.getString(5))),
        row.getInt(6),
        row.getInt(7),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9))
            .map(grade -> Coded.of(Reliability.class, grade))
            .orElse(Reliability.F));
  }

  /** How reliable analysts hold sources to be: those that they gave a grade. */
  Grades grades() {
    Map<String, Given> given = new HashMap<>();
    handle
        .createQuery(
            "SELECT g.source, g.grade, COALESCE(o.merged_into, p.belongs_to) FROM grade g"
                + " LEFT JOIN party p ON p.key = g.source AND p.type <> :outlet"
                + " LEFT JOIN party o ON o.key = p.belongs_to WHERE g.grade <> :none")
        .bind("outlet", PartyType.OUTLET.code())
        .bind("none", Reliability.F.code())
        .map((row, context) ->
            Map.entry(
                row.getString(1),
                new Given(
                    Coded.of(Reliability.class, row.getString(2)),
                    Optional.ofNullable(row.getString(3)))))
        .forEach(grade -> given.put(grade.getKey(), grade.getValue()));
    return new Grades(given);
  }

  private static int countOf(String cursor) {
    try {
      return Integer.parseInt(cursor.substring(0, cursor.indexOf(SEPARATOR)));
    } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
      throw new InvalidValueException(
          "'" + cursor + "' is no place to go on from; take it from the page before", e);
    }
  }

  private static String keyOf(String cursor) {
    return cursor.substring(cursor.indexOf(SEPARATOR) + 1);
  }
}
