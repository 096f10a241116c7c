package org.waybill.ledger.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.ledger.dossier.EntryKey;
import org.waybill.ledger.dossier.EntryKind;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Coded;

/** How many entries say that transfers of a relation reached a stage, by category and certainty. */
final class ReachedRows {

  private static final int CHUNK = 2000;
  private static final int TOLD_EVERY = 200_000;

  private final Handle handle;

  ReachedRows(Handle handle) {
    this.handle = handle;
  }

  /**
   * What is counted.
   *
   * @param relation the relation
   * @param said the category, the stage and how surely
   */
  record Reached(Relation relation, Said said) implements Comparable<Reached> {

    private static final Comparator<Reached> ORDER =
        Comparator.comparing(Reached::relation)
            .thenComparing(reached -> reached.said().category())
            .thenComparing(reached -> reached.said().stage())
            .thenComparing(reached -> reached.said().factuality());

    /** What an entry counts for; empty if it is not of a transfer. */
    static Optional<Reached> of(Relation relation, EntryKey key) {
      return Said.of(key).map(said -> new Reached(relation, said));
    }

    @Override
    public int compareTo(Reached other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A stage in a category, and how surely it is claimed.
   *
   * @param category its code; empty where none is named
   * @param stage its code
   * @param factuality its code
   */
  record Said(String category, String stage, String factuality) {

    static Optional<Said> of(EntryKey key) {
      return key.kind() == EntryKind.TRANSFER
          ? Optional.of(
              new Said(
                  key.category().map(Coded::code).orElse(""), key.what(), key.factuality().code()))
          : Optional.empty();
    }
  }

  /** Counts on: so many more or fewer of each. */
  void change(Map<Reached, Integer> changes) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO reached (supplier, recipient, open, category, stage, factuality, entries)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (supplier, recipient, open, category, stage, factuality)"
                + " DO UPDATE SET entries = reached.entries + excluded.entries");
    new TreeMap<>(changes)
        .forEach((reached, change) -> {
          if (change != 0) {
            batch.add(
                reached.relation().supplier(),
                reached.relation().recipient(),
                reached.relation().open() ? 1 : 0,
                reached.said().category(),
                reached.said().stage(),
                reached.said().factuality(),
                change);
          }
        });
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Counts all entries that there are; nothing is counted yet. */
  void fill(Consumer<String> listener) {
    change(counted(listener));
  }

  /** The relations of which the counts are not what their entries make. */
  List<Relation> wrong() {
    Map<Reached, Integer> counts = counted(line -> {});
    Set<Relation> wrong = new TreeSet<>();
    handle
        .createQuery(
            "SELECT supplier, recipient, open, category, stage, factuality, entries FROM reached")
        .setFetchSize(CHUNK)
        .map((row, context) ->
            Map.entry(
                new Reached(
                    new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1),
                    new Said(row.getString(4), row.getString(5), row.getString(6))),
                row.getInt(7)))
        .forEach(kept -> {
          Integer right = counts.remove(kept.getKey());
          if ((right == null ? 0 : right) != kept.getValue()) {
            wrong.add(kept.getKey().relation());
          }
        });
    counts.keySet().forEach(missing -> wrong.add(missing.relation()));
    return List.copyOf(wrong);
  }

  private Map<Reached, Integer> counted(Consumer<String> listener) {
    Map<Long, Said> keys = new HashMap<>();
    Map<Said, Said> same = new HashMap<>();
    handle
        .createQuery("SELECT number, text FROM entry_key")
        .setFetchSize(CHUNK)
        .map((row, context) -> Map.entry(row.getLong(1), Said.of(EntryKey.parse(row.getString(2)))))
        .forEach(key ->
            key.getValue()
                .ifPresent(said -> keys.put(key.getKey(), same.computeIfAbsent(said, s -> s))));
    Map<Reached, Integer> counts = new HashMap<>();
    int[] seen = {0};
    handle
        .createQuery(
            "SELECT supplier, recipient, open, key, COUNT(*) FROM entry GROUP BY 1, 2, 3, 4")
        .setFetchSize(CHUNK)
        .map((row, context) ->
            Map.entry(
                Map.entry(
                    new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1),
                    row.getLong(4)),
                row.getInt(5)))
        .forEach(entry -> {
          Said said = keys.get(entry.getKey().getValue());
          if (said != null) {
            counts.merge(
                new Reached(entry.getKey().getKey(), said), entry.getValue(), Integer::sum);
          }
          if (++seen[0] % TOLD_EVERY == 0) {
            listener.accept("counted what " + seen[0] + " rows of dossiers say");
          }
        });
    return counts;
  }
}
