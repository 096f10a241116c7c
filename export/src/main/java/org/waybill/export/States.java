package org.waybill.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What other standards call the states that claims name; the table is {@code states.tsv}.
 *
 * <p>Not the JDK's tables: its names change from one release to the next, and it knows no state
 * that is gone.
 */
public final class States {

  private static final Map<String, Map<String, String>> BY_ID = table();

  private States() {}

  /** The ISO 3166-1 alpha-3 code of a state; empty if it has none or the id is no state's. */
  public static Optional<String> alpha3(String id) {
    return cell(id, "alpha3");
  }

  /** The country code that FollowTheMoney has for a state. */
  public static Optional<String> followTheMoneyCode(String id) {
    return cell(id, "ftm");
  }

  /** The English short name of a state. */
  public static Optional<String> englishName(String id) {
    return cell(id, "name");
  }

  private static Optional<String> cell(String id, String column) {
    return Optional.ofNullable(BY_ID.get(id))
        .map(row -> row.getOrDefault(column, ""))
        .filter(cell -> !cell.isEmpty());
  }

  private static Map<String, Map<String, String>> table() {
    Map<String, Map<String, String>> states = new HashMap<>();
    for (Map<String, String> row : DataTable.rows(States.class, "states.tsv")) {
      states.put(row.getOrDefault("id", ""), row);
    }
    return Map.copyOf(states);
  }
}
