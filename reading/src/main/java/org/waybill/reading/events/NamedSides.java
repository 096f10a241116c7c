package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;

/** The states, groups, organisations and companies that a report names, with where it does. */
final class NamedSides {

  /**
   * Where a side is named.
   *
   * @param sentence the number of the sentence
   * @param token the first token of the name
   */
  record Place(int sentence, int token) {}

  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<String> titled = new HashSet<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private int total;

  private NamedSides() {}

  /** The sides that the names of a report stand for. */
  static NamedSides of(Report report, List<ReadSentence> sentences, Parties parties) {
    NamedSides sides = new NamedSides();
    for (ReadSentence sentence : sentences) {
      for (MaterielMention mention : sentence.materiel()) {
        parties
            .owner(sentence, sentence.tree().token(mention.head()))
            .map(ContextRoles::side)
            .ifPresent(sides.owners::add);
      }
      for (Match match : sentence.names()) {
        sideOf(match).ifPresent(side -> sides.add(side, match, sentence, report));
      }
    }
    sides.places.forEach((key, own) ->
        sides.ranks.put(
            key,
            (int)
                sides.places.values().stream()
                    .filter(others -> others.size() > own.size())
                    .count()));
    return sides;
  }

  private void add(Party side, Match match, ReadSentence sentence, Report report) {
    String key = side.key();
    parties.putIfAbsent(key, side);
    places
        .computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Place(sentence.index(), match.firstToken()));
    total++;
    if (match.manner() != Manner.DEMONYM) {
      named.add(key);
    }
    if (report.title().contains(words(sentence, match))) {
      titled.add(key);
    }
  }

  private static Optional<Party> sideOf(Match match) {
    Party party = match.party();
    if (match.manner() == Manner.PLACE || match.manner() == Manner.OUTLET) {
      return Optional.empty();
    }
    return switch (party.type()) {
      case STATE -> party.id().isPresent() ? Optional.of(party) : Optional.empty();
      case PERSON -> party.of().filter(of -> of.length() == 2).map(of -> Party.state(of, of));
      case ORGANISATION, ARMED_GROUP, COMPANY -> Optional.of(party);
      default -> Optional.empty();
    };
  }

  private static String words(ReadSentence sentence, Match match) {
    StringBuilder text = new StringBuilder();
    for (int i = match.firstToken(); i <= match.lastToken(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.tree().token(i).text());
    }
    return text.toString();
  }

  /** All sides, in the order in which they are first named. */
  List<Party> all() {
    return List.copyOf(parties.values());
  }

  /** Where a side is named; empty for one that no list knows. */
  List<Place> places(String key) {
    return places.getOrDefault(key, List.of());
  }

  /** How much of all that is named is one of some sides, from 0 to 1. */
  double share(List<String> keys) {
    int count = keys.stream().mapToInt(key -> places(key).size()).sum();
    return total == 0 ? 0 : (double) count / total;
  }

  /** How many sides are named more often; for one that is not named, all of them. */
  int rank(String key) {
    return ranks.getOrDefault(key, places.size());
  }

  /** Whether the title names a side. */
  boolean isInTitle(String key) {
    return titled.contains(key);
  }

  /** Whether a side is spoken of by nothing but the adjective or noun for its people. */
  boolean isOnlyDemonym(String key) {
    return parties.containsKey(key) && !named.contains(key);
  }

  /** Whether materiel is said to be a side's ("Russian tanks"). */
  boolean owns(String key) {
    return owners.contains(key);
  }
}
