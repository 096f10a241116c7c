package org.waybill.export.stix;

import java.time.Instant;
import java.util.List;
import org.waybill.export.States;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** The objects of a bundle that are about no claim: Waybill itself, its extension, the parties. */
final class Waybill {

  /**
   * What all identities were made at: an object's creation time must be the same in all exports.
   */
  static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

  static final String IDENTITY = StixId.of("identity", "waybill");
  static final String EXTENSION = StixId.of("extension-definition", "waybill-claim/1");

  private Waybill() {}

  static StixObject identity(Instant modified) {
    return StixObject.of("identity", IDENTITY, StixObject.Times.of(EPOCH, modified))
        .with("name", "Waybill")
        .with("description", "Reads news reports and lists the arms transfers that they report.")
        .with("identity_class", "system");
  }

  static StixObject extension(Instant modified) {
    return StixObject.of("extension-definition", EXTENSION, StixObject.Times.of(EPOCH, modified))
        .with("created_by_ref", IDENTITY)
        .with("name", "Waybill claim")
        .with(
            "description", "What a report claims, on the relationship or note that stands for it.")
        .with(
            "schema",
            "The fields of the claim format waybill-claim/1 under their names in lower case with"
                + " underscores; docs/exports.md of Waybill lists them.")
        .with("version", "1.0.0")
        .with("extension_types", List.of("property-extension"));
  }

  /** The id of a party's identity: parties with one id are one, others with one name and type. */
  static String idOf(Party party) {
    return StixId.of("identity", party.type().code(), party.key());
  }

  static StixObject identity(Party party, Instant modified) {
    return StixObject.of("identity", idOf(party), StixObject.Times.of(EPOCH, modified))
        .with("created_by_ref", IDENTITY)
        .with("name", name(party))
        .with("identity_class", Mappings.CLASSES.of(party.type()))
        .with("sectors", Mappings.SECTORS.of(party.type()).stream().toList());
  }

  /** One name for all reports: the English name of a state, the id of whoever else has one. */
  private static String name(Party party) {
    return party.type() == PartyType.STATE
        ? party.id().flatMap(States::englishName).orElse(party.name())
        : party.id().orElse(party.name());
  }
}
