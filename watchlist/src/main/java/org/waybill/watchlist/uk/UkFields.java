package org.waybill.watchlist.uk;

import java.util.List;
import java.util.Set;

/** The elements and columns of the UK Sanctions List. */
final class UkFields {

  static final String ROOT = "Designations";
  static final String DESIGNATION = "Designation";
  static final String GENERATED = "DateGenerated";
  static final Set<String> RECORDS = Set.of(DESIGNATION, GENERATED);

  /** A value under the path of its element and the names that its column has had. */
  record Field(List<String> path, List<String> columns) {

    String[] steps() {
      return path.toArray(String[]::new);
    }
  }

  static final Field ID = one("UniqueID", "Unique ID");
  static final Field OFSI_ID = one("OFSIGroupID", "OFSI Group ID");
  static final Field UN_REFERENCE = one("UNReferenceNumber", "UN Reference Number");
  static final Field KIND =
      new Field(
          List.of("IndividualEntityShip"), List.of("Designation Type", "Individual, Entity, Ship"));
  static final Field REGIME = one("RegimeName", "Regime Name");
  static final Field DESIGNATED = one("DateDesignated", "Date Designated");
  static final Field OTHER = one("OtherInformation", "Other Information");
  static final Field REASONS = one("UKStatementofReasons", "UK Statement of Reasons");
  static final Field MEASURES = one("SanctionsImposed", "Sanctions Imposed");

  static final String[] NAMES = {"Names", "Name"};
  static final List<String> NAME_PARTS = List.of("Name1", "Name2", "Name3", "Name4", "Name5");
  static final String FAMILY = "Name6";
  static final List<String> NAME_COLUMNS =
      List.of("Name 1", "Name 2", "Name 3", "Name 4", "Name 5");
  static final String FAMILY_COLUMN = "Name 6";
  static final Field NAME_TYPE = one("NameType", "Name type");
  static final Field STRENGTH = one("AliasStrength", "Alias strength");
  static final String[] ORIGINALS = {"NonLatinNames", "NonLatinName"};
  static final Field ORIGINAL = one("NameNonLatinScript", "Name non-latin script");
  static final Field ORIGINAL_LANGUAGE = one("NonLatinScriptLanguage", "Non-latin script language");

  static final String[] ADDRESSES = {"Addresses", "Address"};
  static final String LINE = "AddressLine";
  static final String LINE_COLUMN = "Address Line ";
  static final int LINES = 6;
  static final Field POSTAL_CODE = one("AddressPostalCode", "Address Postal Code");
  static final Field COUNTRY = one("AddressCountry", "Address Country");

  static final String[] INDIVIDUAL = {"IndividualDetails", "Individual"};
  static final Field BIRTH = new Field(List.of("DOBs", "DOB"), List.of("D.O.B", "DOB"));
  static final Field NATIONALITY =
      new Field(
          List.of("Nationalities", "Nationality"), List.of("Nationality(/ies)", "Nationality"));
  static final Field POSITION = new Field(List.of("Positions", "Position"), List.of("Position"));
  static final String[] BIRTH_PLACES = {"BirthDetails", "Location"};
  static final Field TOWN = one("TownOfBirth", "Town of birth");
  static final Field COUNTRY_OF_BIRTH = one("CountryOfBirth", "Country of birth");
  static final String PASSPORTS = "PassportDetails";
  static final Field PASSPORT = one("PassportNumber", "Passport number");
  static final Field PASSPORT_NOTE =
      one("PassportAdditionalInformation", "Passport additional information");
  static final String NATIONAL_IDS = "NationalIdentifierDetails";
  static final Field NATIONAL_ID = one("NationalIdentifierNumber", "National Identifier number");
  static final Field NATIONAL_ID_NOTE =
      one("NationalIdentifierAdditionalInformation", "National Identifier additional information");

  static final String[] ENTITY = {"EntityDetails", "Entity"};
  static final Field BUSINESS_NUMBER =
      new Field(
          List.of("BusinessRegistrationNumbers", "BusinessRegistrationNumber"),
          List.of("Business registration number (s)", "Business registration number(s)"));
  static final Field PARENT =
      new Field(List.of("ParentCompanies", "ParentCompany"), List.of("Parent company"));
  static final Field SUBSIDIARY =
      new Field(List.of("Subsidiaries", "Subsidiary"), List.of("Subsidiaries"));

  static final String[] SHIP = {"ShipDetails", "Ship"};
  static final Field IMO = new Field(List.of("IMONumbers", "IMONumber"), List.of("IMO number"));
  static final Field FLAG =
      new Field(
          List.of("CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip"),
          List.of("Current believed flag of ship"));
  static final Field OWNER =
      new Field(
          List.of("CurrentOwnerOperators", "CurrentOwnerOperator"),
          List.of("Current owner/operator (s)", "Current owner/operator(s)"));

  private UkFields() {}

  private static Field one(String element, String column) {
    return new Field(List.of(element), List.of(column));
  }
}
