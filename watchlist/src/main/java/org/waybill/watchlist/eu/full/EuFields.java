package org.waybill.watchlist.eu.full;

import java.util.Set;

/** The elements and attributes of xmlFullSanctionsList, as its schema names them. */
final class EuFields {

  static final String ROOT = "export";
  static final String ENTITY = "sanctionEntity";
  static final Set<String> RECORDS = Set.of(ENTITY);
  static final String GENERATED = "generationDate";

  static final String ID = "logicalId";
  static final String EU_REFERENCE = "euReferenceNumber";
  static final String UN_REFERENCE = "unitedNationId";
  static final String DESIGNATED = "designationDate";
  static final String DETAILS = "designationDetails";
  static final String DELISTED = "delistingDate";
  static final String REMARK = "remark";
  static final String SUBJECT = "subjectType";
  static final String CODE = "code";
  static final String CLASSIFICATION = "classificationCode";
  static final String REGULATION = "regulation";
  static final String PROGRAMME = "programme";
  static final String PUBLISHED = "publicationDate";
  static final String NUMBER_TITLE = "numberTitle";

  static final String NAME = "nameAlias";
  static final String WHOLE = "wholeName";
  static final String FIRST = "firstName";
  static final String MIDDLE = "middleName";
  static final String LAST = "lastName";
  static final String LANGUAGE = "nameLanguage";
  static final String STRONG = "strong";
  static final String FUNCTION = "function";

  static final String CITIZENSHIP = "citizenship";
  static final String COUNTRY_CODE = "countryIso2Code";
  static final String COUNTRY = "countryDescription";

  static final String BIRTH = "birthdate";
  static final String CIRCA = "circa";
  static final String YEAR = "year";
  static final String MONTH = "monthOfYear";
  static final String DAY = "dayOfMonth";
  static final String FROM = "yearRangeFrom";
  static final String TO = "yearRangeTo";
  static final String CALENDAR = "calendarType";
  static final String GREGORIAN = "GREGORIAN";

  static final String ADDRESS = "address";
  static final String STREET = "street";
  static final String BOX = "poBox";
  static final String ZIP = "zipCode";
  static final String CITY = "city";
  static final String REGION = "region";
  static final String PLACE = "place";

  static final String IDENTIFICATION = "identification";
  static final String ID_CODE = "identificationTypeCode";
  static final String ID_WORDS = "identificationTypeDescription";
  static final String NUMBER = "number";
  static final String LATIN_NUMBER = "latinNumber";
  static final String ISSUED = "issueDate";
  static final String VALID_TO = "validTo";
  static final String[] FLAWS = {"knownExpired", "knownFalse", "reportedLost", "revokedByIssuer"};
  static final String TRUE = "true";
  static final String FALSE = "false";

  private EuFields() {}
}
