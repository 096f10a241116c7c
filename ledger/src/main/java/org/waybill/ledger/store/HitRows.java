package org.waybill.ledger.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.Hit;
import org.waybill.ledger.KeptHit;
import org.waybill.model.InvalidValueException;

/** What screening the parties gave, and which hits were cleared. */
final class HitRows {

  private static final String COLUMNS =
      "h.party, h.list, h.entry, h.name, h.programmes, h.listed, h.score, h.reasons, h.content";

  private final Handle handle;
  private final DecisionLog log;

  HitRows(Handle handle) {
    this.handle = handle;
    this.log = new DecisionLog(handle);
  }

  /** What each party was screened for, and on which lists. */
  Map<String, String> stamps() {
    Map<String, String> stamps = new HashMap<>();
    handle
        .createQuery("SELECT party, stamp FROM screened")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(stamp -> stamps.put(stamp.getKey(), stamp.getValue()));
    return stamps;
  }

  /** Puts hits in the place of a party's earlier ones. */
  void replace(String party, String stamp, List<Hit> hits) {
    handle.execute("DELETE FROM hit WHERE party = ?", party);
    handle.execute(
        "INSERT INTO screened (party, stamp) VALUES (?, ?)"
            + " ON CONFLICT (party) DO UPDATE SET stamp = excluded.stamp",
        party,
        stamp);
    if (hits.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO hit (id, party, list, entry, name, programmes, listed, score, reasons,"
                + " content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (Hit hit : hits) {
      batch.add(
          hit.id(),
          hit.party(),
          hit.list(),
          hit.entry(),
          hit.name(),
          hit.programmes(),
          hit.listed().orElse(null),
          Double.toString(hit.score()),
          hit.reasons(),
          hit.content());
    }
    batch.execute();
  }

  /** Forgets parties that the ledger has no more. */
  void forget(String party) {
    handle.execute("DELETE FROM hit WHERE party = ?", party);
    handle.execute("DELETE FROM screened WHERE party = ?", party);
  }

  /** The hits of a party, or of all, with what was cleared. */
  List<KeptHit> all(Optional<String> party) {
    Map<String, Decision> clearings = clearings();
    List<Hit> hits =
        handle
            .createQuery(
                "SELECT "
                    + COLUMNS
                    + " FROM hit h WHERE (:any = 1 OR h.party = :party)"
                    + " ORDER BY h.party, h.score DESC, h.list, h.entry")
            .bind("any", party.isEmpty() ? 1 : 0)
            .bind("party", party.orElse(""))
            .map((row, context) ->
                new Hit(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    Optional.ofNullable(row.getString(6)),
                    Double.parseDouble(row.getString(7)),
                    row.getString(8),
                    row.getString(9)))
            .list();
    return hits.stream()
        .map(hit ->
            new KeptHit(
                hit,
                Optional.ofNullable(clearings.get(hit.id()))
                    .filter(clearing ->
                        Corrections.value(clearing.detail()).asText().equals(hit.content()))))
        .toList();
  }

  /** Records that a hit is somebody else, as long as the entry and the party stay as they are. */
  Decision clear(String id, Analyst by, Instant now) {
    KeptHit kept =
        all(Optional.empty()).stream()
            .filter(candidate -> candidate.hit().id().equals(id))
            .findFirst()
            .orElseThrow(() ->
                new InvalidValueException(
                    "there is no hit '" + id + "' in this ledger; waybill exposure lists them"));
    return log.append(
        DecisionKind.CLEAR,
        DecisionLog.HIT + id,
        JsonNodeFactory.instance.textNode(kept.hit().content()),
        by,
        now,
        Optional.empty());
  }

  /** The newest clearing of each hit that was not undone. */
  private Map<String, Decision> clearings() {
    Map<String, Decision> clearings = new HashMap<>();
    for (Decision decision : log.clearings()) {
      if (!decision.undone()) {
        clearings.put(decision.subject().substring(DecisionLog.HIT.length()), decision);
      }
    }
    return clearings;
  }
}
