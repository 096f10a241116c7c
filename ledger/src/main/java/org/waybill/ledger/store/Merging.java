package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** Parties that are others by other names. */
final class Merging {

  private static final int CHUNK = 500;

  private final Handle handle;
  private final DecisionLog log;

  Merging(Handle handle, DecisionLog log) {
    this.handle = handle;
    this.log = log;
  }

  /** The party with a key, as it was first met. */
  Optional<Party> known(String key) {
    return handle
        .createQuery("SELECT name, id, type, belongs_to FROM party WHERE key = :key")
        .bind("key", key)
        .map((row, context) ->
            new Party(
                row.getString(1),
                Optional.ofNullable(row.getString(2)),
                Coded.of(PartyType.class, row.getString(3)),
                Optional.ofNullable(row.getString(4))))
        .findOne();
  }

  void requireMergeable(String party, String into) {
    for (String key : List.of(party, into)) {
      if (known(key).isEmpty()) {
        throw new InvalidValueException("the ledger knows no party '" + key + "'");
      }
    }
    Map<String, String> merged = merged();
    String end = end(merged, into);
    if (end.equals(party) || party.equals(into)) {
      throw new InvalidValueException("'" + into + "' is '" + party + "' already");
    }
    if (merged.containsKey(party)) {
      throw new InvalidValueException(
          "'" + party + "' is merged into '" + merged.get(party) + "'; split it first");
    }
  }

  void requireMerged(String party) {
    if (!merged().containsKey(party)) {
      throw new InvalidValueException("'" + party + "' is not merged into another party");
    }
  }

  /** Makes the table of parties, and what claims are found by, follow from the decisions. */
  void bringInLine() {
    Map<String, String> wanted = new HashMap<>();
    Map<String, String> merged = merged();
    merged.keySet().forEach(party -> wanted.put(party, end(merged, party)));
    Map<String, String> written = new HashMap<>();
    handle
        .createQuery("SELECT key, merged_into FROM party WHERE merged_into IS NOT NULL")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> written.put(entry.getKey(), entry.getValue()));
    Set<String> changed = new TreeSet<>(wanted.keySet());
    changed.addAll(written.keySet());
    changed.removeIf(party -> Objects.equals(wanted.get(party), written.get(party)));

    Set<Long> claims = new TreeSet<>();
    for (String party : changed) {
      claims.addAll(claimsUnder(party));
      claims.addAll(claimsUnder(written.getOrDefault(party, party)));
    }
    List<ClaimRow> rows = rows(claims);
    new ClaimIndex(handle).remove(rows);
    for (String party : changed) {
      handle.execute("UPDATE party SET merged_into = ? WHERE key = ?", wanted.get(party), party);
    }
    new ClaimIndex(handle).add(rows);
    new EntryRows(handle).refresh(rows.stream().map(ClaimRow::report).distinct().toList());
  }

  /** What each merged party was merged into, by the decisions that hold. */
  private Map<String, String> merged() {
    Map<String, String> merged = new LinkedHashMap<>();
    for (Decision decision : log.onParties()) {
      String party = decision.subject().substring(DecisionLog.PARTY.length());
      if (!decision.undone() && decision.kind() == DecisionKind.MERGE) {
        merged.put(party, Corrections.value(decision.detail()).asText());
      } else if (!decision.undone() && decision.kind() == DecisionKind.SPLIT) {
        merged.remove(party);
      }
    }
    return merged;
  }

  private static String end(Map<String, String> merged, String party) {
    String end = party;
    Set<String> met = new TreeSet<>();
    while (merged.containsKey(end) && met.add(end)) {
      end = merged.getOrDefault(end, end);
    }
    return end;
  }

  private List<Long> claimsUnder(String party) {
    return handle
        .createQuery(
            "SELECT claim FROM claim_party WHERE party = :party AND role = ''"
                + " UNION SELECT claim FROM claim_source WHERE party = :party")
        .bind("party", party)
        .mapTo(Long.class)
        .list();
  }

  private List<ClaimRow> rows(Set<Long> keys) {
    List<Long> all = List.copyOf(keys);
    List<ClaimRow> rows = new ArrayList<>();
    for (int start = 0; start < all.size(); start += CHUNK) {
      rows.addAll(
          handle
              .createQuery("SELECT " + ClaimRow.COLUMNS + " FROM claim c WHERE c.key IN (<keys>)")
              .bindList("keys", all.subList(start, Math.min(all.size(), start + CHUNK)))
              .map(ClaimRow::of)
              .list());
    }
    return rows;
  }
}
