package org.waybill.ledger.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.ledger.exposure.Screening;
import org.waybill.ledger.exposure.Screenings;
import org.waybill.model.InvalidValueException;

/** What screening the parties gave, in a database; what was cleared is in the decisions. */
final class SqlScreenings implements Screenings {

  /**
   * The claims that a party's dossiers are looked for in: more would make lists of parties slow.
   */
  private static final int NEWEST = 5000;

  private final Database database;

  /** Counts what changes without a report or a decision. */
  private static final String CHANGES = "screening";

  SqlScreenings(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, String> stamps() {
    return database.read(handle -> {
      Map<String, String> stamps = new HashMap<>();
      handle
          .createQuery("SELECT party, stamp FROM screened")
          .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
          .forEach(stamp -> stamps.put(stamp.getKey(), stamp.getValue()));
      return stamps;
    });
  }

  @Override
  public void keep(List<Screening> screenings) {
    database.write(handle -> {
      HitRows rows = new HitRows(handle);
      screenings.forEach(rows::replace);
      Keys.next(handle, CHANGES, 1);
      return true;
    });
  }

  @Override
  public void forget(Collection<String> parties) {
    database.write(handle -> {
      HitRows rows = new HitRows(handle);
      parties.forEach(rows::forget);
      Keys.next(handle, CHANGES, 1);
      return true;
    });
  }

  @Override
  public Page<ExposedParty> exposed(ExposureQuery query, PageRequest page) {
    return database.read(handle -> {
      Page<KeptParty> parties = new PartyFinder(handle).exposed(query, page);
      return new Page<>(exposed(handle, parties.items(), query), parties.next());
    });
  }

  @Override
  public List<ExposedParty> exposedIn(Relation relation) {
    return database.read(handle -> {
      List<KeptParty> parties =
          handle
              .createQuery(
                  "SELECT "
                      + PartyFinder.COLUMNS
                      + " WHERE p.key IN (SELECT cp.party FROM entry e JOIN claim c"
                      + " ON c.id = e.claim AND c.place = 'current' JOIN claim_party cp"
                      + " ON cp.claim = c.key AND cp.role = '' WHERE e.supplier = :supplier"
                      + " AND e.recipient = :recipient AND e.open = :open"
                      + " AND cp.party IN (SELECT party FROM hit)"
                      + " UNION SELECT cp.party FROM entry e JOIN claim c"
                      + " ON c.id = e.claim AND c.place = 'current' JOIN claim_party cp"
                      + " ON cp.claim = c.key AND cp.role = '' WHERE e.supplier = :one"
                      + " AND e.recipient = :other AND e.open = 1"
                      + " AND cp.party IN (SELECT party FROM hit)) ORDER BY p.key")
              .bind("supplier", relation.supplier())
              .bind("recipient", relation.recipient())
              .bind("open", relation.open() ? 1 : 0)
              .bind("one", relation.pair().supplier())
              .bind("other", relation.pair().recipient())
              .map(PartyFinder::row)
              .list();
      return exposed(handle, parties, ExposureQuery.all());
    });
  }

  private static List<ExposedParty> exposed(
      Handle handle, List<KeptParty> parties, ExposureQuery query) {
    Map<String, List<KeptHit>> hits =
        new HitRows(handle).of(parties.stream().map(kept -> kept.party().key()).toList(), query);
    Set<Relation> dossiers =
        parties.isEmpty() ? Set.of() : new HashSet<>(new RelationFinder(handle).all());
    List<ExposedParty> exposed = new ArrayList<>();
    for (KeptParty party : parties) {
      String key = party.party().key();
      exposed.add(
          new ExposedParty(
              party, dossiersOf(handle, key, dossiers), hits.getOrDefault(key, List.of())));
    }
    return exposed;
  }

  /** A dossier tells of its relation, and of what touches the same two in an open direction. */
  private static List<Relation> dossiersOf(Handle handle, String party, Set<Relation> dossiers) {
    Set<Relation> found = new TreeSet<>();
    handle
        .createQuery(
            "SELECT DISTINCT e.supplier, e.recipient, e.open FROM claim_party cp"
                + " JOIN claim c ON c.key = cp.claim"
                + " JOIN entry e ON e.report = c.report AND e.claim = c.id"
                + " WHERE cp.party = :party AND cp.role = '' AND cp.claim IN (SELECT n.claim"
                + " FROM claim_party n WHERE n.party = :party AND n.role = ''"
                + " ORDER BY n.claim DESC LIMIT :newest)")
        .bind("party", party)
        .bind("newest", NEWEST)
        .map((row, context) -> new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1))
        .forEach(relation -> {
          found.add(relation);
          if (relation.open()) {
            found.add(Relation.directed(relation.supplier(), relation.recipient()));
            found.add(Relation.directed(relation.recipient(), relation.supplier()));
          }
        });
    return found.stream().filter(dossiers::contains).toList();
  }

  @Override
  public Map<String, List<KeptHit>> hitsOf(Collection<String> parties) {
    return database.read(handle -> new HitRows(handle).of(parties, ExposureQuery.all()));
  }

  @Override
  public Decision clear(String id, Analyst by) {
    return database.write(handle -> {
      KeptHit kept =
          new HitRows(handle)
              .byId(id)
              .orElseThrow(() ->
                  new InvalidValueException(
                      "there is no hit '" + id + "' in this ledger; waybill exposure lists them"));
      if (kept.cleared().isPresent()) {
        throw new InvalidValueException(
            "hit '"
                + id
                + "' is cleared already, by decision "
                + kept.cleared().get().number()
                + "; undo that one first");
      }
      return new DecisionLog(handle)
          .append(
              DecisionKind.CLEAR,
              DecisionLog.HIT + id,
              detail(kept.hit()),
              by,
              database.opening().clock().instant(),
              Optional.empty());
    });
  }

  /** What was cleared, so that the decision can be read when the hit is gone. */
  private static ObjectNode detail(Hit hit) {
    ObjectNode detail = JsonNodeFactory.instance.objectNode();
    detail.put("party", hit.party());
    detail.put("list", hit.listed().list());
    detail.put("entry", hit.listed().entry());
    detail.put("name", hit.listed().name());
    detail.put(HitRows.CONTENT, hit.content());
    return detail;
  }
}
