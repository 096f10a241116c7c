package org.waybill.watchlist.eu.global;

import java.util.Set;

/** The elements and attributes of global.xml. */
final class EuGlobalFields {

  static final String ROOT = "WHOLE";
  static final String ENTITY = "ENTITY";
  static final Set<String> RECORDS = Set.of(ENTITY);
  static final String DATE = "Date";

  static final String ID = "Id";
  static final String TYPE = "Type";
  static final String REGISTERED = "reg_date";
  static final String LEGAL_BASIS = "legal_basis";
  static final String PROGRAMME = "programme";
  static final String REMARK = "remark";

  static final String NAME = "NAME";
  static final String WHOLE = "WHOLENAME";
  static final String FIRST = "FIRSTNAME";
  static final String MIDDLE = "MIDDLENAME";
  static final String LAST = "LASTNAME";
  static final String LANGUAGE = "LANGUAGE";
  static final String FUNCTION = "FUNCTION";

  static final String BIRTH = "BIRTH";
  static final String BIRTH_DATE = "DATE";
  static final String PLACE = "PLACE";
  static final String COUNTRY = "COUNTRY";
  static final String CITIZEN = "CITIZEN";
  static final String PASSPORT = "PASSPORT";
  static final String NUMBER = "NUMBER";
  static final String ADDRESS = "ADDRESS";
  static final String[] LINES = {"NUMBER", "STREET", "ZIPCODE", "CITY"};
  static final String CITY = "CITY";
  static final String OTHER = "OTHER";

  private EuGlobalFields() {}
}
