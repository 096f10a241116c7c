package org.waybill.ledger.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.waybill.ledger.Standing;
import org.waybill.ledger.dossier.Entries;
import org.waybill.ledger.dossier.Entry;
import org.waybill.ledger.dossier.EntryKey;
import org.waybill.ledger.dossier.Flow;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.dossier.Span;
import org.waybill.ledger.dossier.Tally;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.ledger.store.ReachedRows.Reached;
import org.waybill.model.Claim;
import org.waybill.model.Report;

/**
 * The entries that dossiers are made of: those of a report are taken out and made anew together.
 */
final class EntryRows {

  private final Handle handle;

  EntryRows(Handle handle) {
    this.handle = handle;
  }

  /** Makes the entries of reports follow from their claims. */
  void refresh(Collection<Long> reports) {
    Aliases aliases = Aliases.load(handle);
    Map<Relation, Integer> founding = new TreeMap<>();
    Map<Reached, Integer> reached = new HashMap<>();
    for (long report : new TreeSet<>(reports)) {
      List<Entry> before = kept(report);
      List<Entry> after = wanted(report, aliases);
      if (!before.equals(after)) {
        count(before, -1, founding, reached);
        count(after, 1, founding, reached);
        handle.execute("DELETE FROM entry WHERE report = ?", report);
        add(report, after);
      }
    }
    if (!founding.isEmpty()) {
      writeChanges(founding);
      new ReachedRows(handle).change(reached);
    }
  }

  private static void count(
      List<Entry> entries,
      int sign,
      Map<Relation, Integer> founding,
      Map<Reached, Integer> reached) {
    for (Entry entry : entries) {
      founding.merge(entry.relation(), entry.founding() ? sign : 0, Integer::sum);
      Reached.of(entry.relation(), entry.key())
          .ifPresent(said -> reached.merge(said, sign, Integer::sum));
    }
  }

  /** Every relation that entries came to or went from has changed, also if it has as many. */
  private void writeChanges(Map<Relation, Integer> founding) {
    long change = Keys.next(handle, "change", 1);
    PreparedBatch counts =
        handle.prepareBatch(
            "INSERT INTO relation (supplier, recipient, open, founding, changed)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (supplier, recipient, open) DO UPDATE SET"
                + " founding = relation.founding + excluded.founding, changed = excluded.changed");
    founding.forEach((relation, more) ->
        counts.add(relation.supplier(), relation.recipient(), open(relation), more, change));
    counts.execute();
  }

  /** The numbers of the last changes of relations or their pairs; 0 where there was none yet. */
  Map<Relation, Long> lastChanges(Collection<Relation> relations) {
    Set<Relation> asked = new TreeSet<>(relations);
    relations.forEach(relation -> asked.add(relation.pair()));
    Map<Relation, Long> changed = new HashMap<>();
    if (!asked.isEmpty()) {
      Query query =
          handle.createQuery(
              "SELECT supplier, recipient, open, changed FROM relation"
                  + " WHERE (supplier, recipient, open) IN (VALUES "
                  + String.join(", ", Collections.nCopies(asked.size(), "(?, ?, ?)"))
                  + ")");
      int place = 0;
      for (Relation relation : asked) {
        query.bind(place++, relation.supplier());
        query.bind(place++, relation.recipient());
        query.bind(place++, open(relation));
      }
      query
          .map((row, context) ->
              Map.entry(
                  new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1),
                  row.getLong(4)))
          .forEach(change -> changed.put(change.getKey(), change.getValue()));
    }
    Map<Relation, Long> last = new HashMap<>();
    for (Relation relation : relations) {
      last.put(
          relation,
          Stream.of(relation, relation.pair())
              .filter(changed::containsKey)
              .map(side -> requireNonNull(changed.get(side)))
              .max(Comparator.naturalOrder())
              .orElse(0L));
    }
    return last;
  }

  /** The entries that the claims of a report make as they stand. */
  List<Entry> wanted(long report, Aliases aliases) {
    Report text =
        handle
            .createQuery("SELECT " + ReportRow.COLUMNS + " FROM report r WHERE r.key = :key")
            .bind("key", report)
            .map(ReportRow::of)
            .one()
            .report();
    List<Claim> claims = new ArrayList<>();
    for (ClaimRow row : new ClaimRows(handle).of(report, Place.CURRENT)) {
      if (row.standing() != Standing.REJECTED) {
        claims.add(aliases.applied(row.stands()).in(text, row.id(), row.reader()));
      }
    }
    return claims.isEmpty() ? List.of() : Entries.of(claims, firstPrintedBy(report));
  }

  private String firstPrintedBy(long report) {
    return handle
        .createQuery(
            "SELECT COALESCE((SELECT o.outlet FROM report o WHERE o.current = 1"
                + " AND o.story = r.story ORDER BY o.key LIMIT 1), r.outlet)"
                + " FROM report r WHERE r.key = :key")
        .bind("key", report)
        .mapTo(String.class)
        .one();
  }

  /** The entries that are kept of a report, in their order. */
  List<Entry> kept(long report) {
    return handle
        .createQuery(
            "SELECT e.supplier, e.recipient, e.open, k.text, e.claim, e.earliest, e.latest,"
                + " e.founding FROM entry e JOIN entry_key k ON k.number = e.key"
                + " WHERE e.report = :report ORDER BY e.number")
        .bind("report", report)
        .map((row, context) ->
            new Entry(
                new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1),
                EntryKey.parse(row.getString(4)),
                row.getString(5),
                day(row, 6),
                day(row, 7),
                row.getInt(8) == 1))
        .list();
  }

  private void add(long report, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Map<String, Long> keys = numbers(entries.stream().map(entry -> entry.key().text()).toList());
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO entry (supplier, recipient, open, key, report, number, claim, earliest,"
                + " latest, founding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Relation relation = entry.relation();
      batch.add(
          relation.supplier(),
          relation.recipient(),
          open(relation),
          keys.get(entry.key().text()),
          report,
          i,
          entry.claim(),
          entry.earliest().map(LocalDate::toEpochDay).orElse(null),
          entry.latest().map(LocalDate::toEpochDay).orElse(null),
          entry.founding() ? 1 : 0);
    }
    batch.execute();
  }

  /** The numbers of keys; those that are new get one. */
  private Map<String, Long> numbers(Collection<String> texts) {
    Map<String, Long> numbers = new HashMap<>();
    List<String> wanted = List.copyOf(new TreeSet<>(texts));
    handle
        .createQuery("SELECT text, number FROM entry_key WHERE text IN (<texts>)")
        .bindList("texts", wanted)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(known -> numbers.put(known.getKey(), known.getValue()));
    List<String> fresh = wanted.stream().filter(text -> !numbers.containsKey(text)).toList();
    if (!fresh.isEmpty()) {
      long first = Keys.next(handle, "entry_key", fresh.size());
      PreparedBatch batch =
          handle.prepareBatch("INSERT INTO entry_key (number, text) VALUES (?, ?)");
      for (int i = 0; i < fresh.size(); i++) {
        numbers.put(fresh.get(i), first + i);
        batch.add(first + i, fresh.get(i));
      }
      batch.execute();
    }
    return numbers;
  }

  /** The relations with a direction that most is claimed of, those first. */
  List<Flow> flows(int limit) {
    return handle
        .createQuery(
            "SELECT supplier, recipient, founding FROM relation WHERE open = 0 AND founding > 0"
                + " ORDER BY founding DESC, supplier, recipient LIMIT :limit")
        .bind("limit", limit)
        .map((row, context) ->
            new Flow(Relation.directed(row.getString(1), row.getString(2)), row.getInt(3)))
        .list();
  }

  /** The relations that a report's claims belong to, sorted. */
  List<Relation> relationsOf(long report) {
    return kept(report).stream().map(Entry::relation).distinct().sorted().toList();
  }

  /** The entries of a relation and of its pair, counted. */
  List<Tally> tallies(Relation relation) {
    List<Tally> tallies = new ArrayList<>(talliesOf(relation));
    if (!relation.open()) {
      tallies.addAll(talliesOf(relation.pair()));
    }
    return tallies;
  }

  private List<Tally> talliesOf(Relation relation) {
    return handle
        .createQuery(
            "SELECT k.text, t.claims, t.e1, t.l1, t.e2, t.l2, t.example FROM"
                + " (SELECT key, COUNT(*) AS claims, MIN(earliest) AS e1, MIN(latest) AS l1,"
                + " MAX(earliest) AS e2, MAX(latest) AS l2, MIN(claim) AS example FROM entry"
                + " WHERE supplier = :supplier AND recipient = :recipient AND open = :open"
                + " GROUP BY key) t JOIN entry_key k ON k.number = t.key ORDER BY t.key")
        .bind("supplier", relation.supplier())
        .bind("recipient", relation.recipient())
        .bind("open", open(relation))
        .map((row, context) ->
            new Tally(
                EntryKey.parse(row.getString(1)),
                row.getInt(2),
                new Span(day(row, 3), day(row, 4), day(row, 5), day(row, 6)),
                row.getString(7)))
        .list();
  }

  private static int open(Relation relation) {
    return relation.open() ? 1 : 0;
  }

  private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
    long day = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
