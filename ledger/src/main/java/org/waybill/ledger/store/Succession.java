package org.waybill.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.Standing;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.model.Claim;

/**
 * New claims in the place of those of an earlier reading or text.
 *
 * <p>What is read as before goes on with its decisions. Of what is not, claims that nobody decided
 * on or that were rejected count no more; accepted and corrected ones go on counting, and what the
 * newer reading has in their place is held back. A decision on such a claim is listed for a second
 * look.
 */
final class Succession {

  private final Handle handle;
  private final ClaimRows rows;
  private final DecisionLog decisions;
  private final Instant now;

  Succession(Handle handle, Instant now) {
    this.handle = handle;
    this.rows = new ClaimRows(handle);
    this.decisions = new DecisionLog(handle);
    this.now = now;
  }

  /**
   * Puts new claims in the place of earlier ones.
   *
   * @param latest the report whose claims are replaced, with those that were kept from its texts
   *     before
   * @param report the report that the new claims are of
   * @return how many decisions now want a second look
   */
  int replace(Optional<Long> latest, ReportRow report, Prepared prepared) {
    List<ClaimRow> earlier = earlier(latest);
    List<StoredClaim> read = prepared.claims();
    List<Claim> claims = prepared.reading().claims();
    Map<Integer, ClaimRow> same = same(earlier, prepared);
    Set<ClaimRow> left = new HashSet<>(earlier);
    left.removeAll(same.values());
    Map<Integer, ClaimRow> changed = changed(earlier, left, same, prepared, report.key());

    Map<ClaimRow, Optional<Integer>> looks = new LinkedHashMap<>();
    for (ClaimRow old : earlier) {
      if (left.contains(old)) {
        boolean counts =
            old.standing() == Standing.ACCEPTED || old.standing() == Standing.CORRECTED;
        if (!counts) {
          rows.update(old, old.in(Place.FORMER));
        }
        if (old.standing() != Standing.OPEN) {
          looks.put(old, numberOf(old, changed));
        }
      }
    }

    List<ClaimRow> fresh = new ArrayList<>();
    long key = Keys.dayPart(report.key()) + Keys.next(handle, "claim", Math.max(1, read.size()));
    long[] keys = new long[read.size()];
    for (int i = 0; i < read.size(); i++) {
      ClaimRow old = same.get(i);
      keys[i] = key + i;
      if (old != null && old.standing() != Standing.OPEN) {
        handle.execute("DELETE FROM second_look WHERE root = ?", old.root());
      }
      if (old != null && old.report() == report.key()) {
        keys[i] = old.key();
        ClaimRow renewed =
            new ClaimRow(
                old.key(),
                old.id(),
                old.root(),
                old.report(),
                old.place(),
                old.standing(),
                claims.get(i).reader(),
                read.get(i),
                old.corrected());
        rows.update(old, old.asRead().equals(read.get(i)) ? renewed : decisions.settled(renewed));
        continue;
      }
      if (old != null) {
        rows.update(old, old.in(Place.FORMER));
      }
      ClaimRow replaced = changed.get(i);
      boolean held = replaced != null && looks.containsKey(replaced) && counts(replaced);
      fresh.add(
          new ClaimRow(
              key + i,
              claims.get(i).id(),
              old != null ? old.root() : claims.get(i).id(),
              report.key(),
              held ? Place.HELD : Place.CURRENT,
              Standing.OPEN,
              claims.get(i).reader(),
              read.get(i),
              Optional.empty()));
    }
    rows.insert(report.report(), settled(fresh));
    looks.forEach((old, number) -> look(old, number.map(n -> keys[n])));
    return looks.size();
  }

  /** The reports whose claims were changed here. */
  Set<Long> touched() {
    return rows.touched();
  }

  /** What counted so far; what was held back is dropped. */
  private List<ClaimRow> earlier(Optional<Long> latest) {
    List<ClaimRow> earlier = new ArrayList<>();
    Optional<Long> report = latest;
    while (report.isPresent()) {
      earlier.addAll(rows.of(report.get(), Place.CURRENT));
      for (ClaimRow held : rows.of(report.get(), Place.HELD)) {
        rows.update(held, held.in(Place.FORMER));
      }
      report =
          handle
              .createQuery("SELECT previous FROM report WHERE key = :key AND previous IS NOT NULL")
              .bind("key", report.get())
              .mapTo(Long.class)
              .findOne();
    }
    return earlier;
  }

  private static boolean counts(ClaimRow row) {
    return row.standing() == Standing.ACCEPTED || row.standing() == Standing.CORRECTED;
  }

  /** New rows with what was decided earlier on claims that come back. */
  private List<ClaimRow> settled(List<ClaimRow> fresh) {
    Set<String> decided = decisions.decided(fresh.stream().map(ClaimRow::root).toList());
    return fresh.stream()
        .map(row ->
            row.place() == Place.CURRENT && decided.contains(row.root())
                ? decisions.settled(row)
                : row)
        .toList();
  }

  /** Which earlier claim each new one repeats. */
  private static Map<Integer, ClaimRow> same(List<ClaimRow> earlier, Prepared prepared) {
    Map<Integer, ClaimRow> same = new HashMap<>();
    Set<ClaimRow> taken = new HashSet<>();
    for (int i = 0; i < prepared.claims().size(); i++) {
      StoredClaim read = prepared.claims().get(i);
      String id = prepared.reading().claims().get(i).id();
      Optional<ClaimRow> found = Optional.empty();
      for (ClaimRow old : earlier) {
        if (!taken.contains(old)
            && old.asRead().saysWhat(read)
            && (found.isEmpty() || old.id().equals(id))) {
          found = Optional.of(old);
        }
      }
      if (found.isPresent()) {
        taken.add(found.get());
        same.put(i, found.get());
      }
    }
    return same;
  }

  /** Which earlier claim each of the other new ones is another reading of. */
  private static Map<Integer, ClaimRow> changed(
      List<ClaimRow> earlier,
      Set<ClaimRow> left,
      Map<Integer, ClaimRow> same,
      Prepared prepared,
      long report) {
    Map<Integer, ClaimRow> changed = new HashMap<>();
    Set<ClaimRow> taken = new HashSet<>();
    for (int i = 0; i < prepared.claims().size(); i++) {
      if (same.containsKey(i)) {
        continue;
      }
      int best = 0;
      Optional<ClaimRow> found = Optional.empty();
      for (ClaimRow old : earlier) {
        if (left.contains(old) && !taken.contains(old)) {
          int likeness =
              old.id().equals(prepared.reading().claims().get(i).id())
                  ? Integer.MAX_VALUE
                  : Likeness.of(old.asRead(), prepared.claims().get(i), old.report() == report);
          if (likeness > best) {
            best = likeness;
            found = Optional.of(old);
          }
        }
      }
      if (found.isPresent()) {
        taken.add(found.get());
        changed.put(i, found.get());
      }
    }
    return changed;
  }

  private static Optional<Integer> numberOf(ClaimRow old, Map<Integer, ClaimRow> changed) {
    return changed.entrySet().stream()
        .filter(entry -> entry.getValue().equals(old))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void look(ClaimRow old, Optional<Long> successor) {
    handle
        .createUpdate(
            "INSERT INTO second_look (root, change, claim, successor, since)"
                + " VALUES (:root, :change, :claim, :successor, :since)"
                + " ON CONFLICT (root) DO UPDATE SET change = excluded.change,"
                + " claim = excluded.claim, successor = excluded.successor")
        .bind("root", old.root())
        .bind("change", successor.isPresent() ? "changed" : "vanished")
        .bind("claim", old.key())
        .bind("successor", successor.orElse(null))
        .bind("since", now.toString())
        .execute();
  }
}
