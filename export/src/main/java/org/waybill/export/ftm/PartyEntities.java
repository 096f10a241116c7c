package org.waybill.export.ftm;

import java.util.HashMap;
import java.util.Map;
import org.waybill.export.DataTable;
import org.waybill.export.States;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** Parties as FollowTheMoney entities; the schemata are a table, {@code schemata.tsv}. */
final class PartyEntities {

  private static final Map<String, String> SCHEMATA = schemata();

  private PartyEntities() {}

  /** The id of a party's entity: parties with one id are one, others with one name and type. */
  static String id(Party party) {
    return Ids.of("party", party.type().code(), party.key());
  }

  /** The entity of a party, under its name in one report. */
  static Entity of(Party party) {
    Entity entity = new Entity(id(party), schema(party)).with("name", name(party));
    entity.with("alias", party.name().equals(name(party)) ? "" : party.name());
    if (party.type() == PartyType.STATE) {
      entity.with("country", party.id().flatMap(States::followTheMoneyCode));
    } else {
      entity.with("country", party.of().flatMap(States::followTheMoneyCode));
    }
    if (party.type() == PartyType.ARMED_GROUP) {
      entity.with("description", party.type().code());
    }
    return entity;
  }

  static String schema(Party party) {
    String schema = SCHEMATA.get(party.type().code());
    if (schema == null) {
      throw new IllegalStateException("schemata.tsv has no row for " + party.type().code());
    }
    return schema;
  }

  /** One name for all reports: the English name of a state, the id of whoever else has one. */
  private static String name(Party party) {
    return party.type() == PartyType.STATE
        ? party.id().flatMap(States::englishName).orElse(party.name())
        : party.id().orElse(party.name());
  }

  private static Map<String, String> schemata() {
    Map<String, String> schemata = new HashMap<>();
    for (Map<String, String> row : DataTable.rows(PartyEntities.class, "schemata.tsv")) {
      schemata.put(row.getOrDefault("type", ""), row.getOrDefault("schema", ""));
    }
    return Map.copyOf(schemata);
  }
}
