package org.waybill.usecases.alerts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.screening.Comparer;
import org.waybill.screening.Screener;
import org.waybill.watchlist.Watchlists;

/** Parties of a ledger that official lists name since their earlier versions. */
final class NewListings {

  private static final int PARTIES = 500;

  /** A party, and the entry that names it. */
  record Found(String party, String list, String entry, String name, double score) {}

  /** The versions of all lists that are in use, in one line. */
  static String versions(Ledger ledger) {
    return ledger.lists().newest().stream()
        .map(version -> version.about().list() + "=" + version.number())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What is new since the versions of a line. */
  List<Found> since(Ledger ledger, String versions) {
    Map<String, Long> before = new HashMap<>();
    for (String version : versions.split(" ", -1)) {
      int equals = version.lastIndexOf('=');
      if (equals > 0) {
        before.put(version.substring(0, equals), Long.parseLong(version.substring(equals + 1)));
      }
    }
    List<Entry> added = new ArrayList<>();
    for (ListVersion version : ledger.lists().newest()) {
      String list = version.about().list();
      long known = before.getOrDefault(list, 0L);
      if (known < version.number()) {
        Set<String> ids = new HashSet<>();
        if (known > 0) {
          read(ledger, list, known, entry -> ids.add(entry.id()));
        }
        read(
            ledger,
            list,
            version.number(),
            entry -> {
              if (!ids.contains(entry.id())) {
                added.add(entry);
              }
            });
      }
    }
    return added.isEmpty() ? List.of() : named(ledger, Screener.of(added));
  }

  private static void read(Ledger ledger, String list, long number, Consumer<Entry> entries) {
    Watchlists.standard()
        .open(list, ledger.lists().file(list, number))
        .forEach(watchlist -> watchlist.read(entries));
  }

  private static List<Found> named(Ledger ledger, Screener screener) {
    return Page.all(ledger::parties, PageRequest.first(PARTIES))
        .map(KeptParty::party)
        .filter(party -> party.type() != PartyType.STATE && party.type() != PartyType.OUTLET)
        .flatMap(party -> named(party, screener))
        .toList();
  }

  private static Stream<Found> named(Party party, Screener screener) {
    String name = party.id().orElse(party.name());
    return screener.screen(ScreeningQuery.ofName(name), Comparer.DEFAULT_THRESHOLD).stream()
        .map(hit ->
            new Found(
                party.key(),
                hit.entry().list(),
                hit.entry().id(),
                hit.name(),
                hit.comparison().score()));
  }
}
