package org.waybill.reading.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.PartyType;

/** Collects the names of one language and settles which party a shared name stands for. */
final class LexiconBuilder {

  /** Acronyms up to this many letters are also written with periods. */
  private static final int DOTTED_ACRONYM = 5;

  private final Map<String, List<String>> contractions;
  private final Map<String, Set<Surface>> byKey = new LinkedHashMap<>();
  private final Map<String, List<Caution>> cautions = new HashMap<>();
  private final Map<String, Surface> senses = new HashMap<>();
  private final Map<String, String> winners = new HashMap<>();
  private final Set<String> noNames = new HashSet<>();

  LexiconBuilder(Map<String, List<String>> contractions) {
    this.contractions = contractions;
  }

  void add(List<String> written, Party party, Manner manner) {
    for (String name : written) {
      boolean exact = name.startsWith("=");
      String plain = exact ? name.substring(1) : name;
      List<Piece> pieces = Words.undone(Piece.of(plain), contractions);
      put(new Surface(plain, List.copyOf(pieces), exact, party, manner, false));
      if (pieces.size() == 1 && isAcronym(pieces.getFirst())) {
        String dotted = String.join(".", pieces.getFirst().text().split("")) + ".";
        put(new Surface(dotted, List.copyOf(Piece.of(dotted)), false, party, manner, false));
      }
    }
  }

  /** A name that is no party though it holds the name of one. */
  void addSilent(String name) {
    List<Piece> pieces = List.copyOf(Words.undone(Piece.of(name), contractions));
    Party none = Party.named(name, PartyType.STATE);
    put(new Surface(name, pieces, false, none, Manner.PLACE, true));
  }

  void caution(String name, Caution caution) {
    cautions.computeIfAbsent(key(name), key -> new ArrayList<>()).add(caution);
  }

  void sense(String place, String name, Party party, Manner manner) {
    senses.put(place, new Surface(name, List.copyOf(Piece.of(name)), false, party, manner, false));
  }

  /** Says that of the parties under one name the one with this id is meant. */
  void shared(String name, String winner) {
    winners.put(key(name), winner);
  }

  void noNames(Set<String> words) {
    noNames.addAll(words);
  }

  Lexicon build() {
    Map<String, List<Surface>> byFirst = new HashMap<>();
    byKey.forEach((key, surfaces) ->
        settled(key, surfaces)
            .forEach(surface ->
                byFirst
                    .computeIfAbsent(
                        surface.pieces().getFirst().folded(), first -> new ArrayList<>())
                    .add(surface)));
    Comparator<Surface> order =
        Comparator.<Surface>comparingInt(surface -> -surface.pieces().size())
            .thenComparing(Surface::manner);
    byFirst.replaceAll((first, surfaces) -> surfaces.stream().sorted(order).toList());
    return new Lexicon(
        Map.copyOf(byFirst),
        Map.copyOf(cautions),
        Map.copyOf(senses),
        Set.copyOf(noNames),
        contractions);
  }

  /**
   * The surfaces of one key with one party for each manner.
   *
   * <p>A last name that two persons of one state share stands for neither by name, but still for a
   * person of that state; shared across states it stands for nobody.
   */
  private List<Surface> settled(String key, Set<Surface> surfaces) {
    if (surfaces.size() == 1) {
      return List.copyOf(surfaces);
    }
    String winner = winners.get(key);
    List<Surface> settled = new ArrayList<>();
    List<Surface> persons = new ArrayList<>();
    for (Surface surface : surfaces) {
      if (surface.manner() == Manner.PERSON) {
        persons.add(surface);
      } else if (winner == null || winner.equals(surface.party().key())) {
        settled.add(surface);
      }
    }
    if (persons.stream().map(Surface::party).distinct().count() <= 1) {
      settled.addAll(persons);
    } else if (persons.stream().map(surface -> surface.party().of()).distinct().count() == 1) {
      Surface any = persons.getFirst();
      settled.add(
          any.meaning(
              new Party(any.written(), Optional.empty(), PartyType.PERSON, any.party().of()),
              Manner.PERSON));
    }
    return settled;
  }

  private void put(Surface surface) {
    if (!surface.pieces().isEmpty()) {
      byKey.computeIfAbsent(surface.key(), key -> new LinkedHashSet<>()).add(surface);
    }
  }

  private String key(String name) {
    return name.equals("*") ? name : Surface.key(Words.undone(Piece.of(name), contractions));
  }

  private static boolean isAcronym(Piece piece) {
    int length = piece.text().length();
    return length >= 2
        && length <= DOTTED_ACRONYM
        && piece.text().chars().allMatch(Character::isUpperCase);
  }
}
