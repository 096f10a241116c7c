package org.waybill.watchlist.opensanctions;

import java.util.Map;
import java.util.Set;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;

/** Schemata and properties of FollowTheMoney. */
final class FtmFields {

  static final String ID = "id";
  static final String SCHEMA = "schema";
  static final String CAPTION = "caption";
  static final String PROPERTIES = "properties";
  static final String DATASETS = "datasets";
  static final String TARGET = "target";

  /** The schemata of parties, by kind. */
  static final Map<String, EntryKind> PARTIES =
      Map.of(
          "Person", EntryKind.PERSON,
          "Organization", EntryKind.ORGANISATION,
          "Company", EntryKind.ORGANISATION,
          "LegalEntity", EntryKind.UNKNOWN,
          "PublicBody", EntryKind.ORGANISATION,
          "Vessel", EntryKind.VESSEL,
          "Airplane", EntryKind.AIRCRAFT);

  static final String SANCTION = "Sanction";
  static final String ADDRESS = "Address";
  static final Set<String> DOCUMENTS = Set.of("Passport", "Identification");

  /** Schemata that tie two parties, with the properties that name the two and what ties them. */
  record Tie(String from, String to, String role) {}

  static final Map<String, Tie> TIES =
      Map.of(
          "Ownership", new Tie("owner", "asset", "role"),
          "Directorship", new Tie("director", "organization", "role"),
          "Employment", new Tie("employee", "employer", "role"),
          "Membership", new Tie("member", "organization", "role"),
          "Family", new Tie("person", "relative", "relationship"),
          "Associate", new Tie("person", "associate", "relationship"),
          "Representation", new Tie("agent", "client", "role"),
          "UnknownLink", new Tie("subject", "object", "role"));

  static final String NAME = "name";
  static final Set<String> ALIASES = Set.of("alias");
  static final String WEAK_ALIAS = "weakAlias";
  static final String FORMER = "previousName";
  static final Set<String> BIRTHS = Set.of("birthDate", "incorporationDate", "buildDate");
  static final String BIRTH_PLACE = "birthPlace";
  static final Set<String> COUNTRIES =
      Set.of("country", "nationality", "citizenship", "jurisdiction", "flag", "mainCountry");
  static final Set<String> REASONS = Set.of("position", "notes", "summary", "title");
  static final String FULL_ADDRESS = "address";
  static final String ADDRESSES = "addressEntity";

  static final Map<String, IdentifierKind> NUMBERS =
      Map.ofEntries(
          Map.entry("passportNumber", IdentifierKind.PASSPORT),
          Map.entry("idNumber", IdentifierKind.NATIONAL_ID),
          Map.entry("socialSecurityNumber", IdentifierKind.NATIONAL_ID),
          Map.entry("taxNumber", IdentifierKind.TAX_NUMBER),
          Map.entry("vatCode", IdentifierKind.TAX_NUMBER),
          Map.entry("innCode", IdentifierKind.TAX_NUMBER),
          Map.entry("registrationNumber", IdentifierKind.REGISTRATION),
          Map.entry("ogrnCode", IdentifierKind.REGISTRATION),
          Map.entry("okpoCode", IdentifierKind.REGISTRATION),
          Map.entry("dunsCode", IdentifierKind.REGISTRATION),
          Map.entry("uscCode", IdentifierKind.REGISTRATION),
          Map.entry("imoNumber", IdentifierKind.IMO),
          Map.entry("mmsi", IdentifierKind.MMSI),
          Map.entry("callSign", IdentifierKind.CALL_SIGN),
          Map.entry("serialNumber", IdentifierKind.AIRCRAFT_NUMBER),
          Map.entry("swiftBic", IdentifierKind.BIC),
          Map.entry("leiCode", IdentifierKind.LEI),
          Map.entry("uniqueEntityId", IdentifierKind.REGISTRATION));

  static final String ENTITY = "entity";
  static final String HOLDER = "holder";
  static final String NUMBER = "number";
  static final String TYPE = "type";
  static final String PROGRAMME = "program";
  static final String PROGRAMME_ID = "programId";
  static final String AUTHORITY = "authority";
  static final String REASON = "reason";
  static final Set<String> LISTED = Set.of("startDate", "listingDate");
  static final String DELISTED = "endDate";
  static final String FULL = "full";
  static final String CITY = "city";

  private FtmFields() {}
}
