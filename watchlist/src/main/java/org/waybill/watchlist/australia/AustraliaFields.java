package org.waybill.watchlist.australia;

/** The columns of Australia's list. */
final class AustraliaFields {

  static final String REFERENCE = "Reference";
  static final String NAME = "Name of Individual or Entity";
  static final String TYPE = "Type";
  static final String NAME_TYPE = "Name Type";
  static final String STRENGTH = "Alias Strength";
  static final String BORN = "Date of Birth";
  static final String BIRTH_PLACE = "Place of Birth";
  static final String CITIZENSHIP = "Citizenship";
  static final String ADDRESS = "Address";
  static final String INFORMATION = "Additional Information";
  static final String LISTING = "Listing Information";
  static final String IMO = "IMO Number";
  static final String COMMITTEES = "Committees";
  static final String CONTROL_DATE = "Control Date";
  static final String INSTRUMENT = "Instrument of Designation";

  private AustraliaFields() {}
}
