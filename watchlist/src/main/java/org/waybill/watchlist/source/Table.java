package org.waybill.watchlist.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The header of a table, by which the cells of its rows are found. */
public final class Table {

  private final Map<String, Integer> columns = new HashMap<>();
  private final int width;

  /**
   * A header.
   *
   * @param header the names of the columns; case and blanks around them do not matter, and of two
   *     with one name the first counts
   */
  public Table(List<String> header) {
    width = header.size();
    for (int at = 0; at < header.size(); at++) {
      columns.putIfAbsent(key(header.get(at)), at);
    }
  }

  /** How many columns there are. */
  public int width() {
    return width;
  }

  /** Whether there is a column with a name. */
  public boolean has(String column) {
    return columns.containsKey(key(column));
  }

  /**
   * A cell without blanks around it; empty if there is no such column or the row is too short.
   *
   * @param cells the row
   * @param column the name of the column
   */
  public String cell(List<String> cells, String column) {
    Integer at = columns.get(key(column));
    return at == null || at >= cells.size() ? "" : cells.get(at).strip();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
