package org.waybill.watchlist.canada;

import java.util.Set;

/** The elements of Canada's list. */
final class CanadaFields {

  static final String ROOT = "data-set";
  static final String RECORD = "record";
  static final Set<String> RECORDS = Set.of(RECORD);
  static final String COUNTRY = "Country";
  static final String SCHEDULE = "Schedule";
  static final String ITEM = "Item";
  static final String LISTED = "DateOfListing";
  static final String LAST = "LastName";
  static final String GIVEN = "GivenName";
  static final String ENTITY = "EntityOrShip";

  /** The same, as the list had it before ships. */
  static final String ENTITY_BEFORE = "Entity";

  static final String TITLE = "TitleOrShip";
  static final String TITLE_BEFORE = "Title";
  static final String IMO = "ShipIMONumber";
  static final String BORN = "DateOfBirthOrShipBuildDate";
  static final String BORN_BEFORE = "DateOfBirth";
  static final String ALIASES = "Aliases";

  private CanadaFields() {}
}
