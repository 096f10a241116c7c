package org.waybill.watchlist.ofac.sdn;

import java.util.Set;

/** The elements of sdn.xml, as its schema names them. */
final class SdnFields {

  static final String ROOT = "sdnList";
  static final String PUBLICATION = "publshInformation";
  static final String ENTRY = "sdnEntry";
  static final Set<String> RECORDS = Set.of(PUBLICATION, ENTRY);
  static final String PUBLISHED = "Publish_Date";
  static final String COUNT = "Record_Count";

  static final String UID = "uid";
  static final String FIRST_NAME = "firstName";
  static final String LAST_NAME = "lastName";
  static final String TITLE = "title";
  static final String TYPE = "sdnType";
  static final String REMARKS = "remarks";
  static final String[] PROGRAMMES = {"programList", "program"};
  static final String[] ALIASES = {"akaList", "aka"};
  static final String ALIAS_TYPE = "type";
  static final String CATEGORY = "category";
  static final String WEAK = "weak";
  static final String[] ADDRESSES = {"addressList", "address"};
  static final String[] LINES = {"address1", "address2", "address3"};
  static final String CITY = "city";
  static final String STATE = "stateOrProvince";
  static final String POSTAL_CODE = "postalCode";
  static final String COUNTRY = "country";
  static final String[] NATIONALITIES = {"nationalityList", "nationality", COUNTRY};
  static final String[] CITIZENSHIPS = {"citizenshipList", "citizenship", COUNTRY};
  static final String[] BIRTHS = {"dateOfBirthList", "dateOfBirthItem", "dateOfBirth"};
  static final String[] BIRTH_PLACES = {"placeOfBirthList", "placeOfBirthItem", "placeOfBirth"};
  static final String[] IDS = {"idList", "id"};
  static final String ID_TYPE = "idType";
  static final String ID_NUMBER = "idNumber";
  static final String ID_COUNTRY = "idCountry";
  static final String ISSUED = "issueDate";
  static final String EXPIRES = "expirationDate";
  static final String VESSEL = "vesselInfo";
  static final String CALL_SIGN = "callSign";
  static final String FLAG = "vesselFlag";
  static final String OWNER = "vesselOwner";
  static final String VESSEL_TYPE = "vesselType";

  private SdnFields() {}
}
