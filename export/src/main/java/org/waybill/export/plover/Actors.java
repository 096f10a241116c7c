package org.waybill.export.plover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.export.DataTable;
import org.waybill.export.States;
import org.waybill.model.Party;

/** Parties as PLOVER has actors: a country code and a sector; several are parted by semicolons. */
final class Actors {

  private static final Map<String, String> SECTORS = sectors();

  private Actors() {}

  /** The ISO 3166-1 alpha-3 codes of the states that parties are or belong to. */
  static String codes(List<Party> parties) {
    return parties.stream()
        .map(party ->
            party
                .id()
                .flatMap(States::alpha3)
                .or(() -> party.of().flatMap(States::alpha3))
                .orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** The sectors of parties; empty where the type of a party tells none. */
  static String sectors(List<Party> parties) {
    return parties.stream()
        .map(party -> Optional.ofNullable(SECTORS.get(party.type().code())).orElse(""))
        .collect(Collectors.joining("; "));
  }

  private static Map<String, String> sectors() {
    Map<String, String> sectors = new HashMap<>();
    for (Map<String, String> row : DataTable.rows(Actors.class, "sectors.tsv")) {
      sectors.put(row.getOrDefault("type", ""), row.getOrDefault("sector", ""));
    }
    return Map.copyOf(sectors);
  }
}
