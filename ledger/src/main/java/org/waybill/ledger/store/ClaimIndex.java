package org.waybill.ledger.store;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Speaker;

/**
 * The tables that current claims are found by, and the counts that go with them.
 *
 * <p>Rows are written in the order of their keys, which spares the databases' trees.
 */
final class ClaimIndex {

  private final Handle handle;
  private final Aliases aliases;
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, int[]> mentions = new TreeMap<>();

  ClaimIndex(Handle handle) {
    this.handle = handle;
    this.aliases = Aliases.load(handle);
  }

  /** Makes claims findable. */
  void add(Collection<ClaimRow> rows) {
    PreparedBatch byParty =
        handle.prepareBatch(
            "INSERT INTO claim_party (party, role, claim, kind, stage, factuality)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    PreparedBatch bySource =
        handle.prepareBatch("INSERT INTO claim_source (party, claim) VALUES (?, ?)");
    PreparedBatch byCategory =
        handle.prepareBatch("INSERT INTO claim_category (category, claim) VALUES (?, ?)");
    PreparedBatch byTime =
        handle.prepareBatch("INSERT INTO claim_time (claim, earliest, latest) VALUES (?, ?, ?)");
    for (ClaimRow row : rows) {
      StoredClaim claim = aliases.applied(row.stands());
      Map<String, Set<String>> roles = new TreeMap<>();
      EventParts.roles(claim.event())
          .forEach((role, members) ->
              members.forEach(party ->
                  EventParts.keys(party)
                      .forEach(key ->
                          roles.computeIfAbsent(key, k -> new TreeSet<>(Set.of(""))).add(role))));
      roles.forEach((party, named) ->
          named.forEach(role ->
              byParty.add(
                  party,
                  role,
                  row.key(),
                  claim.event().kind(),
                  EventParts.stage(claim.event()).orElse(null),
                  claim.factuality().code())));
      Set<String> sources = new TreeSet<>();
      for (Speaker speaker : claim.source().chain()) {
        sources.addAll(EventParts.keys(speaker.party()));
      }
      sources.forEach(source -> bySource.add(source, row.key()));
      Set<String> categories = new TreeSet<>();
      for (Materiel materiel : EventParts.materiel(claim.event())) {
        categories.add(materiel.category().code());
      }
      categories.forEach(category -> byCategory.add(category, row.key()));
      EventDays.of(claim.when())
          .ifPresent(days -> byTime.add(row.key(), days.earliest(), days.latest()));
      count(claim, 1);
    }
    execute(byParty);
    execute(bySource);
    execute(byCategory);
    execute(byTime);
    writeCounts();
  }

  /** Takes claims out of what is found. */
  void remove(Collection<ClaimRow> rows) {
    for (ClaimRow row : rows) {
      for (String table : new String[] {"party", "source", "category", "time"}) {
        handle.execute("DELETE FROM claim_" + table + " WHERE claim = ?", row.key());
      }
      count(aliases.applied(row.stands()), -1);
    }
    writeCounts();
  }

  private void count(StoredClaim claim, int sign) {
    for (Party party : EventParts.parties(claim.event())) {
      parties.putIfAbsent(party.key(), party);
      mentions.computeIfAbsent(party.key(), key -> new int[2])[0] += sign;
    }
    claim.source().chain().stream()
        .map(Speaker::party)
        .distinct()
        .forEach(party -> {
          parties.putIfAbsent(party.key(), party);
          mentions.computeIfAbsent(party.key(), key -> new int[2])[1] += sign;
        });
  }

  private void writeCounts() {
    PreparedBatch known =
        handle.prepareBatch(
            "INSERT INTO party (key, name, id, type, belongs_to, claims, said)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (key) DO UPDATE SET"
                + " claims = party.claims + excluded.claims, said = party.said + excluded.said,"
                + " belongs_to = COALESCE(party.belongs_to, excluded.belongs_to)");
    mentions.forEach((key, counts) -> {
      Party party = requireNonNull(parties.get(key));
      known.add(
          key,
          party.name(),
          party.id().orElse(null),
          party.type().code(),
          party.of().orElse(null),
          counts[0],
          counts[1]);
    });
    execute(known);
    mentions.clear();
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
