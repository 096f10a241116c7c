package org.waybill.watchlist.ofac.csv;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waybill.watchlist.source.Table;

/**
 * The columns of OFAC's delimited files by the names of its data specification: the files have no
 * headers and are told apart by how many columns they have.
 */
final class OfacCsvFields {

  static final String NOTHING = "-0-";
  static final String END = "\u001a";

  static final String NUMBER = "Ent_num";
  static final String NAME = "SDN_Name";
  static final String TYPE = "SDN_Type";
  static final String PROGRAMME = "Program";
  static final String TITLE = "Title";
  static final String CALL_SIGN = "Call_Sign";
  static final String VESSEL_TYPE = "Vess_type";
  static final String FLAG = "Vess_flag";
  static final String OWNER = "Vess_owner";
  static final String REMARKS = "Remarks";

  static final String ALIAS_TYPE = "Alt_type";
  static final String ALIAS_NAME = "Alt_name";
  static final String ALIAS_REMARKS = "Alt_remarks";

  static final String STREET = "Address";
  static final String CITY = "City/State/Province/Postal Code";
  static final String COUNTRY = "Country";

  /** A part of the set. */
  enum Part {
    PARTIES,
    ALIASES,
    ADDRESSES,
    COMMENTS
  }

  private static final Map<Part, Table> TABLES =
      Map.of(
          Part.PARTIES,
          table(
              NUMBER,
              NAME,
              TYPE,
              PROGRAMME,
              TITLE,
              CALL_SIGN,
              VESSEL_TYPE,
              "Tonnage",
              "GRT",
              FLAG,
              OWNER,
              REMARKS),
          Part.ALIASES,
          table(NUMBER, "Alt_num", ALIAS_TYPE, ALIAS_NAME, ALIAS_REMARKS),
          Part.ADDRESSES,
          table(NUMBER, "Add_num", STREET, CITY, COUNTRY, "Add_remarks"),
          Part.COMMENTS,
          table(NUMBER, REMARKS));

  private OfacCsvFields() {}

  private static Table table(String... columns) {
    return new Table(List.of(columns));
  }

  /** The part of the set that has rows of so many cells. */
  static Optional<Part> part(int cells) {
    for (Map.Entry<Part, Table> table : TABLES.entrySet()) {
      if (table.getValue().width() == cells) {
        return Optional.of(table.getKey());
      }
    }
    return Optional.empty();
  }

  /** A cell of a row; empty where it says that there is nothing. */
  static String cell(Part part, List<String> cells, String column) {
    Table table = Objects.requireNonNull(TABLES.get(part));
    String text = table.cell(cells, column);
    return text.equals(NOTHING) ? "" : text;
  }
}
