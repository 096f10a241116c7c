package org.waybill.reading.events;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.mentions.ReadSentence;

/**
 * How much a report speaks of each party: whoever a report is about is the one that a sentence need
 * not name again.
 */
final class Salience {

  /** What the title names counts as if so many sentences more did. */
  private static final int TITLE = 2;

  /** Fewer mentions than these make nobody the one that a report is about. */
  private static final int FEWEST = 2;

  /** What a sentence itself names is nearer than what the report names as often. */
  private static final int NEAR = 2;

  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();

  private Salience() {}

  /** The salience of the parties of a report. */
  static Salience of(List<ReadSentence> sentences, Report report) {
    Salience found = new Salience();
    for (ReadSentence sentence : sentences) {
      for (Match name : sentence.names()) {
        Optional<Party> side = sideOf(name.party());
        if (side.isPresent()) {
          boolean first = !found.counts.containsKey(side.get().key());
          String words = words(sentence, name);
          int weight = first && report.title().contains(words) ? 1 + TITLE : 1;
          found.counts.merge(side.get().key(), weight, Integer::sum);
          found
              .bySentence
              .computeIfAbsent(sentence.index(), index -> new HashSet<>())
              .add(side.get().key());
          found.parties.putIfAbsent(side.get().key(), side.get());
        }
      }
    }
    return found;
  }

  private static String words(ReadSentence sentence, Match name) {
    StringBuilder text = new StringBuilder();
    for (int i = name.firstToken(); i <= name.lastToken(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.tree().token(i).text());
    }
    return text.toString();
  }

  /** The state or armed group for which a name stands; empty for whoever makes no transfers. */
  private static Optional<Party> sideOf(Party party) {
    boolean state = party.type() == PartyType.STATE && party.id().isPresent();
    if (state || party.type() == PartyType.ARMED_GROUP) {
      return Optional.of(party);
    }
    return party.type() == PartyType.PERSON
        ? party.of().filter(of -> of.length() == 2).map(of -> Party.state(of, of))
        : Optional.empty();
  }

  /** Whom the report, and a sentence of it, speak of most but for some, if more than once. */
  Optional<Party> most(ReadSentence sentence, Collection<String> except) {
    Set<String> here = bySentence.getOrDefault(sentence.index(), Set.of());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST && !except.contains(entry.getKey()))
        .max(
            Comparator.comparingInt(
                entry -> entry.getValue() + (here.contains(entry.getKey()) ? NEAR : 0)))
        .map(entry -> parties.get(entry.getKey()));
  }
}
