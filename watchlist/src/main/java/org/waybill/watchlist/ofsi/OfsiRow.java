package org.waybill.watchlist.ofsi;

import java.util.Map;

/**
 * A row of the ConList.
 *
 * @param cells its cells that are not empty
 * @param raw the characters that it is written with
 * @param where its place in the file
 */
record OfsiRow(Map<OfsiFields, String> cells, String raw, String where) {

  /** Copies the cells. */
  OfsiRow {
    cells = Map.copyOf(cells);
  }

  /** The text of a cell; empty if there is none. */
  String cell(OfsiFields field) {
    return cells.getOrDefault(field, "");
  }
}
