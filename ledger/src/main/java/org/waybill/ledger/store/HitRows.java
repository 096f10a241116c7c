package org.waybill.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.waybill.ledger.Decision;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.ledger.exposure.Screening;
import org.waybill.model.Coded;
import org.waybill.model.screening.Reason;
import org.waybill.model.watchlist.EntryKind;

/** The table of hits, with the clearings that hold for them. */
final class HitRows {

  /** What a clearing calls the hash that it holds for. */
  static final String CONTENT = "content";

  private static final int CHUNK = 500;

  private static final String COLUMNS =
      "h.party, h.asked, h.list, h.entry, h.kind, h.name, h.primary_name, h.programmes, h.since,"
          + " h.score, h.reasons, h.content";

  /** Whether a decision that holds clears the hit as it is now. */
  private static final String CLEARED =
      "EXISTS (SELECT 1 FROM decision d WHERE d.subject = 'hit:' || h.id AND d.kind = 'clear'"
          + " AND d.detail LIKE '%' || h.content || '%' AND NOT EXISTS (SELECT 1 FROM decision u"
          + " WHERE u.subject = d.subject AND u.undoes = d.key))";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

  private final Handle handle;

  HitRows(Handle handle) {
    this.handle = handle;
  }

  /** The condition for hits {@code h} of a query's list and clearing; {@code :list} is to bind. */
  static String wanted(ExposureQuery query) {
    return "(:list = '' OR h.list = :list)"
        + query
            .cleared()
            .map(cleared -> cleared ? " AND " + CLEARED : " AND NOT " + CLEARED)
            .orElse("");
  }

  /** Puts hits in the place of a party's earlier ones. */
  void replace(Screening screening) {
    handle.execute("DELETE FROM hit WHERE party = ?", screening.party());
    handle.execute(
        "INSERT INTO screened (party, stamp) VALUES (?, ?)"
            + " ON CONFLICT (party) DO UPDATE SET stamp = excluded.stamp",
        screening.party(),
        screening.stamp());
    if (screening.hits().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO hit (id, party, asked, list, entry, kind, name, primary_name, programmes,"
                + " since, score, reasons, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (Hit hit : screening.hits()) {
      Hit.Listed listed = hit.listed();
      batch.add(
          hit.id(),
          hit.party(),
          hit.asked(),
          listed.list(),
          listed.entry(),
          listed.kind().code(),
          listed.name(),
          listed.primaryName(),
          String.join("\n", listed.programmes()),
          listed.since().orElse(null),
          Double.toString(hit.score()),
          written(hit.reasons()),
          hit.content());
    }
    batch.execute();
  }

  /** Forgets what screening a party gave. */
  void forget(String party) {
    handle.execute("DELETE FROM hit WHERE party = ?", party);
    handle.execute("DELETE FROM screened WHERE party = ?", party);
  }

  /** The hits of parties that are wanted, the most alike first. */
  Map<String, List<KeptHit>> of(Collection<String> parties, ExposureQuery query) {
    List<String> keys = List.copyOf(parties);
    Map<String, List<KeptHit>> hits = new HashMap<>();
    for (int start = 0; start < keys.size(); start += CHUNK) {
      List<Hit> found =
          handle
              .createQuery(
                  "SELECT "
                      + COLUMNS
                      + " FROM hit h WHERE h.party IN (<parties>) AND "
                      + wanted(query)
                      + " ORDER BY h.party, h.score DESC, h.list, h.entry")
              .bindList("parties", keys.subList(start, Math.min(keys.size(), start + CHUNK)))
              .bind("list", query.list().orElse(""))
              .map(HitRows::row)
              .list();
      for (KeptHit kept : withClearings(found)) {
        hits.computeIfAbsent(kept.hit().party(), ignored -> new ArrayList<>()).add(kept);
      }
    }
    return hits;
  }

  Optional<KeptHit> byId(String id) {
    return withClearings(
            handle
                .createQuery("SELECT " + COLUMNS + " FROM hit h WHERE h.id = :id")
                .bind("id", id)
                .map(HitRows::row)
                .list())
        .stream()
        .findFirst();
  }

  private List<KeptHit> withClearings(List<Hit> hits) {
    Map<String, Decision> clearings = new HashMap<>();
    for (int start = 0; start < hits.size(); start += CHUNK) {
      clearings.putAll(
          new DecisionLog(handle)
              .clearings(
                  hits.subList(start, Math.min(hits.size(), start + CHUNK)).stream()
                      .map(Hit::id)
                      .toList()));
    }
    return hits.stream()
        .map(hit ->
            new KeptHit(
                hit,
                Optional.ofNullable(clearings.get(hit.id()))
                    .filter(clearing -> clearing.detail().contains(hit.content()))))
        .toList();
  }

  private static Hit row(ResultSet row, StatementContext context) throws SQLException {
    return new Hit(
        row.getString(1),
        row.getString(2),
        new Hit.Listed(
            row.getString(3),
            row.getString(4),
            Coded.of(EntryKind.class, row.getString(5)),
            row.getString(6),
            row.getString(7),
            row.getString(8).lines().toList(),
            Optional.ofNullable(row.getString(9))),
        Double.parseDouble(row.getString(10)),
        reasons(row.getString(11)),
        row.getString(12));
  }

  private static String written(List<Reason> reasons) {
    try {
      return JSON.writeValueAsString(reasons);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("reasons could not be written", e);
    }
  }

  private static List<Reason> reasons(String written) {
    try {
      return JSON.readValue(written, REASONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("these are no reasons: " + written, e);
    }
  }
}
