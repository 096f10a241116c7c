package org.waybill.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryName;
import org.waybill.screening.index.Bearer;
import org.waybill.screening.index.ListedName;
import org.waybill.screening.name.NameParser;
import org.waybill.screening.text.Letters;

/**
 * The names of entries, each once: the same party is on several lists, and in several versions of
 * them.
 *
 * @param persons names of persons
 * @param others names of organisations, ships and aircraft
 */
record ListedNames(List<ListedName> persons, List<ListedName> others) {

  /** The names of all entries. */
  static ListedNames of(List<Entry> entries, NameParser parser) {
    Map<String, List<Bearer>> persons = new LinkedHashMap<>();
    Map<String, List<Bearer>> others = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (EntryName name : entry.names()) {
        boolean person =
            switch (entry.kind()) {
              case PERSON -> true;
              case ORGANISATION, VESSEL, AIRCRAFT -> false;
              case UNKNOWN -> !parser.looksLikeOrganisation(name.full());
            };
        (person ? persons : others)
            .computeIfAbsent(Letters.lower(name.full()), key -> new ArrayList<>(1))
            .add(new Bearer(entry, name));
      }
    }
    return new ListedNames(
        persons.values().parallelStream()
            .map(bearers -> ListedName.of(parser.person(written(bearers)), bearers))
            .toList(),
        others.values().parallelStream()
            .map(bearers -> ListedName.of(parser.organisation(written(bearers)), bearers))
            .toList());
  }

  private static String written(List<Bearer> bearers) {
    return bearers.getFirst().name().full();
  }
}
