package org.waybill.watchlist.ofac.advanced;

import java.util.Set;

/** The elements and attributes of ADVANCED_XML, as its schema names them. */
final class AdvancedFields {

  static final String ROOT = "Sanctions";
  static final String ISSUED = "DateOfIssue";
  static final String REFERENCES = "ReferenceValueSets";
  static final String LOCATION = "Location";
  static final String DOCUMENT = "IDRegDocument";
  static final String PARTY = "DistinctParty";
  static final String RELATIONSHIP = "ProfileRelationship";
  static final String ENTRY = "SanctionsEntry";
  static final Set<String> AROUND =
      Set.of(ISSUED, REFERENCES, LOCATION, DOCUMENT, RELATIONSHIP, ENTRY);
  static final Set<String> PARTIES = Set.of(PARTY);

  static final String ID = "ID";
  static final String FIXED = "FixedRef";
  static final String PROFILE = "Profile";
  static final String SUBTYPE = "PartySubTypeID";
  static final String PARTY_TYPE = "PartyTypeID";

  static final String ALIAS = "Alias";
  static final String IDENTITY = "Identity";
  static final String ALIAS_TYPE = "AliasTypeID";
  static final String PRIMARY = "Primary";
  static final String LOW_QUALITY = "LowQuality";
  static final String NAME = "DocumentedName";
  static final String STATUS = "DocNameStatusID";
  static final String ORIGINAL = "1";
  static final String[] NAME_VALUES = {"DocumentedNamePart", "NamePartValue"};
  static final String NAME_GROUP = "NamePartGroupID";
  static final String[] NAME_GROUPS = {"NamePartGroups", "MasterNamePartGroup", "NamePartGroup"};
  static final String NAME_TYPE = "NamePartTypeID";
  static final String TRUE = "true";

  static final String FEATURE = "Feature";
  static final String FEATURE_TYPE = "FeatureTypeID";
  static final String VERSION = "FeatureVersion";
  static final String PERIOD = "DatePeriod";
  static final String DETAIL = "VersionDetail";
  static final String DETAIL_REFERENCE = "DetailReferenceID";
  static final String VERSION_LOCATION = "VersionLocation";
  static final String LOCATION_ID = "LocationID";

  static final String LOCATION_PART = "LocationPart";
  static final String PART_TYPE = "LocPartTypeID";
  static final String[] PART_VALUES = {"LocationPartValue", "Value"};
  static final String LOCATION_COUNTRY = "LocationCountry";
  static final String AREA = "LocationAreaCode";
  static final String AREA_ID = "AreaCodeID";
  static final String COUNTRY_ID = "CountryID";

  static final String DOCUMENT_TYPE = "IDRegDocTypeID";
  static final String DOCUMENT_IDENTITY = "IdentityID";
  static final String DOCUMENT_NUMBER = "IDRegistrationNo";
  static final String DOCUMENT_COUNTRY = "IssuedBy-CountryID";

  static final String FROM = "From-ProfileID";
  static final String TO = "To-ProfileID";
  static final String RELATION = "RelationTypeID";

  static final String ENTRY_PROFILE = "ProfileID";
  static final String LIST_ID = "ListID";
  static final String[] EVENT_DATES = {"EntryEvent", "Date"};
  static final String MEASURE = "SanctionsMeasure";
  static final String COMMENT = "Comment";

  private AdvancedFields() {}
}
