package org.waybill.watchlist.eu.csv;

/** The columns of the EU's tables: those of today, and those of 2017 and 2018. */
final class EuCsvFields {

  /** A column under its two names. */
  record Column(String name, String older) {}

  static final String HEADER = "fileGenerationDate;";
  static final String OLDER_HEADER = "Date_file";

  static final Column GENERATED = new Column("fileGenerationDate", "Date_filexxxx");
  static final Column ID = new Column("Entity_LogicalId", "Entity_logical_id");
  static final Column EU_REFERENCE = new Column("Entity_EU_ReferenceNumber", "EU_ref_num");
  static final Column UN_REFERENCE = new Column("Entity_UnitedNationId", "");
  static final Column DESIGNATED = new Column("Entity_DesignationDate", "");
  static final Column DETAILS = new Column("Entity_DesignationDetails", "");
  static final Column REMARK = new Column("Entity_Remark", "Entity_remark");
  static final Column SUBJECT = new Column("Entity_SubjectType", "Subject_type");
  static final Column CLASSIFICATION = new Column("Entity_SubjectType_ClassificationCode", "");
  static final Column PROGRAMME = new Column("Entity_Regulation_Programme", "Programme");
  static final Column TITLE = new Column("Entity_Regulation_NumberTitle", "Leba_numtitle");
  static final Column PUBLISHED =
      new Column("Entity_Regulation_PublicationDate", "Leba_publication_date");

  static final Column WHOLE = new Column("NameAlias_WholeName", "Naal_wholename");
  static final Column FIRST = new Column("NameAlias_FirstName", "Naal_firstname");
  static final Column MIDDLE = new Column("NameAlias_MiddleName", "Naal_middlename");
  static final Column LAST = new Column("NameAlias_LastName", "Naal_lastname");
  static final Column LANGUAGE = new Column("NameAlias_NameLanguage", "Naal_language");
  static final Column STRONG = new Column("NameAlias_Strong", "");
  static final Column FUNCTION = new Column("NameAlias_Function", "Naal_function");

  static final Column STREET = new Column("Address_Street", "Addr_street");
  static final Column BOX = new Column("Address_PoBox", "Addr_number");
  static final Column ZIP = new Column("Address_ZipCode", "Addr_zipcode");
  static final Column CITY = new Column("Address_City", "Addr_city");
  static final Column REGION = new Column("Address_Region", "");
  static final Column PLACE = new Column("Address_Place", "Addr_other");
  static final Column ADDRESS_CODE = new Column("Address_CountryIso2Code", "Addr_country");
  static final Column ADDRESS_COUNTRY = new Column("Address_CountryDescription", "Addr_country");

  static final Column BIRTH = new Column("BirthDate_BirthDate", "Birt_date");
  static final Column YEAR = new Column("BirthDate_Year", "");
  static final Column FROM = new Column("BirthDate_YearRangeFrom", "");
  static final Column TO = new Column("BirthDate_YearRangeTo", "");
  static final Column CIRCA = new Column("BirthDate_Circa", "");
  static final Column BIRTH_PLACE = new Column("BirthDate_Place", "Birt_place");
  static final Column BIRTH_CITY = new Column("BirthDate_City", "");
  static final Column BIRTH_COUNTRY = new Column("BirthDate_CountryDescription", "Birt_country");

  static final Column NUMBER = new Column("Identification_Number", "Iden_number");
  static final Column ID_CODE = new Column("Identification_TypeCode", "");
  static final Column ID_WORDS = new Column("Identification_TypeDescription", "");
  static final Column ID_COUNTRY = new Column("Identification_CountryIso2Code", "Iden_country");

  static final Column CITIZEN_CODE = new Column("Citizenship_CountryIso2Code", "Citi_country");
  static final Column CITIZEN = new Column("Citizenship_CountryDescription", "Citi_country");

  private EuCsvFields() {}
}
