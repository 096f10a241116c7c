package org.waybill.watchlist.ofac.enhanced;

import java.util.Set;

/** The elements of ENHANCED_XML, as its schema names them. */
final class EnhancedFields {

  static final String ROOT = "sanctionsData";
  static final String PUBLICATION = "publicationInfo";
  static final String ENTITY = "entity";
  static final Set<String> RECORDS = Set.of(PUBLICATION, ENTITY);
  static final String AS_OF = "dataAsOf";

  static final String ID = "id";
  static final String GENERAL = "generalInfo";
  static final String ENTITY_TYPE = "entityType";
  static final String TITLE = "title";
  static final String REMARKS = "remarks";
  static final String[] LISTS = {"sanctionsLists", "sanctionsList"};
  static final String PUBLISHED = "datePublished";
  static final String[] PROGRAMMES = {"sanctionsPrograms", "sanctionsProgram"};
  static final String[] AUTHORITIES = {"legalAuthorities", "legalAuthority"};

  static final String[] NAMES = {"names", "name"};
  static final String PRIMARY = "isPrimary";
  static final String LOW_QUALITY = "isLowQuality";
  static final String ALIAS_TYPE = "aliasType";
  static final String[] TRANSLATIONS = {"translations", "translation"};
  static final String FIRST_NAME = "formattedFirstName";
  static final String LAST_NAME = "formattedLastName";
  static final String TRUE = "true";

  static final String[] ADDRESSES = {"addresses", "address"};
  static final String COUNTRY = "country";
  static final String[] ADDRESS_PARTS = {
    "translations", "translation", "addressParts", "addressPart"
  };
  static final String TYPE = "type";
  static final String VALUE = "value";
  static final String CITY = "CITY";

  static final String[] FEATURES = {"features", "feature"};
  static final String VALUE_DATE = "valueDate";
  static final String BIRTH = "Birthdate";
  static final String BIRTH_PLACE = "Place of Birth";
  static final String NATIONALITY = "Nationality Country";
  static final String CITIZENSHIP = "Citizenship Country";

  static final String FROM = "fromDateBegin";
  static final String TO = "toDateEnd";
  static final String ABOUT = "isApproximate";

  static final String[] DOCUMENTS = {"identityDocuments", "identityDocument"};
  static final String NUMBER = "documentNumber";
  static final String ISSUER = "issuingCountry";
  static final String ISSUED = "issueDate";
  static final String EXPIRES = "expirationDate";

  static final String[] RELATIONSHIPS = {"relationships", "relationship"};
  static final String RELATED = "relatedEntity";
  static final String RELATED_ID = "entityId";

  private EnhancedFields() {}
}
