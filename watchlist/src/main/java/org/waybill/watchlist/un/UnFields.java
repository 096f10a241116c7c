package org.waybill.watchlist.un;

import java.util.Set;

/** The elements of the Security Council's list, as its schema names them. */
final class UnFields {

  static final String ROOT = "CONSOLIDATED_LIST";
  static final String INDIVIDUAL = "INDIVIDUAL";
  static final String ENTITY = "ENTITY";
  static final Set<String> RECORDS = Set.of(INDIVIDUAL, ENTITY);
  static final String GENERATED = "dateGenerated";

  static final String DATA_ID = "DATAID";
  static final String REFERENCE = "REFERENCE_NUMBER";
  static final String[] NAMES = {"FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"};
  static final String ORIGINAL_NAME = "NAME_ORIGINAL_SCRIPT";
  static final String LIST_TYPE = "UN_LIST_TYPE";
  static final String LISTED = "LISTED_ON";
  static final String DELISTED = "DELISTED_ON";
  static final String COMMENTS = "COMMENTS1";
  static final String DESIGNATION = "DESIGNATION";
  static final String NATIONALITY = "NATIONALITY";
  static final String VALUE = "VALUE";

  /** These begin with the kind of the record: INDIVIDUAL_ALIAS, ENTITY_ALIAS. */
  static final String ALIAS = "_ALIAS";

  static final String ADDRESS = "_ADDRESS";
  static final String BIRTH = "INDIVIDUAL_DATE_OF_BIRTH";
  static final String BIRTH_PLACE = "INDIVIDUAL_PLACE_OF_BIRTH";
  static final String DOCUMENT = "INDIVIDUAL_DOCUMENT";

  static final String QUALITY = "QUALITY";
  static final String LOW = "Low";
  static final String FORMER = "f.k.a.";
  static final String ALIAS_NAME = "ALIAS_NAME";
  static final String NOTE = "NOTE";
  static final String FORMERLY = "listed as";

  static final String TYPE_OF_DATE = "TYPE_OF_DATE";
  static final String APPROXIMATELY = "APPROXIMATELY";
  static final String DATE = "DATE";
  static final String YEAR = "YEAR";
  static final String FROM_YEAR = "FROM_YEAR";
  static final String TO_YEAR = "TO_YEAR";

  static final String STREET = "STREET";
  static final String CITY = "CITY";
  static final String STATE = "STATE_PROVINCE";
  static final String ZIP = "ZIP_CODE";
  static final String COUNTRY = "COUNTRY";

  static final String DOCUMENT_TYPE = "TYPE_OF_DOCUMENT";
  static final String DOCUMENT_TYPE_2 = "TYPE_OF_DOCUMENT2";
  static final String NUMBER = "NUMBER";
  static final String ISSUING_COUNTRY = "ISSUING_COUNTRY";
  static final String COUNTRY_OF_ISSUE = "COUNTRY_OF_ISSUE";

  private UnFields() {}
}
