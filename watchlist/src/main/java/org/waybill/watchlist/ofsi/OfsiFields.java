package org.waybill.watchlist.ofsi;

/** The fields of a row of the ConList, under the names that its table and its XML have for them. */
enum OfsiFields {
  FAMILY("Name 6", "Name6"),
  NAME_1("Name 1", "name1"),
  NAME_2("Name 2", "name2"),
  NAME_3("Name 3", "name3"),
  NAME_4("Name 4", "name4"),
  NAME_5("Name 5", "name5"),
  TITLE("Title", "Title"),
  ORIGINAL_NAME("Name Non-Latin Script", "NameNonLatinScript"),
  ORIGINAL_LANGUAGE("Non-Latin Script Language", "NonLatinScriptLanguage"),
  BORN("DOB", "Individual_DateOfBirth"),
  TOWN_OF_BIRTH("Town of Birth", "Individual_TownOfBirth"),
  COUNTRY_OF_BIRTH("Country of Birth", "Individual_CountryOfBirth"),
  NATIONALITY("Nationality", "Individual_Nationality"),
  PASSPORT("Passport Number", "Individual_PassportNumber"),
  PASSPORT_DETAILS("Passport Details", "Individual_PassportDetails"),
  NATIONAL_ID("National Identification Number", "Individual_NINumber"),
  NATIONAL_ID_DETAILS("National Identification Details", "Individual_NIDetails"),
  NATIONAL_ID_BEFORE("NI Number", ""),
  POSITION("Position", "Individual_Position"),
  ADDRESS_1("Address 1", "Address1"),
  ADDRESS_2("Address 2", "Address2"),
  ADDRESS_3("Address 3", "Address3"),
  ADDRESS_4("Address 4", "Address4"),
  ADDRESS_5("Address 5", "Address5"),
  ADDRESS_6("Address 6", "Address6"),
  POST_CODE("Post/Zip Code", "PostCode"),
  COUNTRY("Country", "Country"),
  OTHER("Other Information", "OtherInformation"),
  REASONS("", "UKStatementOfReasons"),
  GROUP_TYPE("Group Type", "GroupTypeDescription"),
  ALIAS_TYPE("Alias Type", "AliasType"),
  ALIAS_QUALITY("Alias Quality", "AliasQuality"),
  REGIME("Regime", "RegimeName"),
  LISTED("Listed On", "DateListed"),
  DESIGNATED("UK Sanctions List Date Designated", "DateDesignated"),
  GROUP_ID("Group ID", "GroupID"),
  BUSINESS_NUMBER("", "Entity_BusinessRegNumber"),
  PARENT("", "Entity_ParentCompany"),
  SUBSIDIARIES("", "Entity_Subsidiaries"),
  IMO("", "Ship_IMONumber"),
  FLAG("", "Ship_Flag"),
  OWNER("", "Ship_CurrentOwner"),
  UK_REFERENCE("", "UKSanctionsListRef"),
  UN_REFERENCE("", "UNRef");

  private final String column;
  private final String element;

  OfsiFields(String column, String element) {
    this.column = column;
    this.element = element;
  }

  /** The name of the column of the table; empty if it has none. */
  String column() {
    return column;
  }

  /** The name of the element of the XML; empty if it has none. */
  String element() {
    return element;
  }
}
