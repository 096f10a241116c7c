package org.waybill.usecases.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.KeptParty;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.EntryKind;

/**
 * Who of a ledger is looked for on lists, and by what.
 *
 * @param party the party's key
 * @param queries what is looked for: its name as claims resolve it, as reports have it, and those
 *     of parties that an analyst merged into it
 */
record ScreenedParty(String party, List<ScreeningQuery> queries) {

  ScreenedParty {
    queries = List.copyOf(queries);
  }

  /**
   * What a party is looked for by; nothing for states and outlets, for parties that an analyst
   * merged into others, and for descriptions that name nobody ("officials").
   *
   * @param others the parties that were merged into it
   */
  static Optional<ScreenedParty> of(KeptParty kept, List<Party> others) {
    Party party = kept.party();
    if (kept.mergedInto().isPresent()) {
      return Optional.empty();
    }
    return kind(party.type())
        .map(kind -> new ScreenedParty(party.key(), queries(party, kind, others)))
        .filter(screened -> !screened.queries().isEmpty());
  }

  private static List<ScreeningQuery> queries(Party party, EntryKind kind, List<Party> others) {
    List<String> countries =
        party.of().filter(of -> of.matches("[A-Z]{2}")).map(List::of).orElse(List.of());
    List<Party> names = new ArrayList<>(List.of(party));
    names.addAll(others);
    return names.stream()
        .filter(ScreenedParty::isName)
        .flatMap(named -> List.of(named.key(), named.name()).stream())
        .filter(ScreenedParty::tells)
        .distinct()
        .map(name -> new ScreeningQuery(name, Optional.of(kind), Optional.empty(), countries))
        .toList();
  }

  private static Optional<EntryKind> kind(PartyType type) {
    return switch (type) {
      case PERSON -> Optional.of(EntryKind.PERSON);
      case ORGANISATION, ARMED_GROUP, COMPANY -> Optional.of(EntryKind.ORGANISATION);
      case STATE, OUTLET -> Optional.empty();
    };
  }

  /**
   * Two letters stand for too many ("EU", "HI"); two signs of other scripts may be a whole name.
   */
  private static boolean tells(String name) {
    return !name.matches("\\W*[A-Za-z]?\\W*[A-Za-z]?\\W*");
  }

  /** Whoever is resolved has a name; else a name has a letter that is no small one. */
  private static boolean isName(Party party) {
    return party.id().isPresent()
        || party
            .name()
            .codePoints()
            .anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
  }

  /** The same text for the same queries, whenever they are made. */
  String text() {
    return party + "\n" + queries;
  }
}
