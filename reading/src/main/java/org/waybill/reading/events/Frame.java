package org.waybill.reading.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.reading.data.Section;

/**
 * What a predicate means and where its roles stand: one entry of a valency lexicon.
 *
 * @param id the language and the lemma, for instance {@code es/entregar}
 * @param kind the kind of event
 * @param lemma the predicate
 * @param pos its universal part of speech, {@code VERB}, {@code AUX}, {@code NOUN} or {@code ADJ}
 * @param roles for each role its slots, the preferred one first
 * @param attributes what is fixed: {@code stage}, {@code form}, {@code who}, {@code asks}, {@code
 *     undertakes}, {@code answer}, {@code category}
 * @param needs the roles without which the frame does not fire
 * @param with for a slot the lemmas of which one must fill it
 * @param without slots that must be empty
 * @param unless for a slot the lemmas of which none may fill it
 * @param yes sentences in which the frame fires
 * @param no sentences with the word in which it does not
 */
public record Frame(
    String id,
    String kind,
    String lemma,
    String pos,
    Map<String, List<String>> roles,
    Map<String, String> attributes,
    List<String> needs,
    Map<String, List<String>> with,
    List<String> without,
    Map<String, List<String>> unless,
    List<String> yes,
    List<String> no) {

  private static final List<String> ROLES =
      List.of(
          "supplier",
          "recipient",
          "materiel",
          "parties",
          "participants",
          "counterpart",
          "place",
          "actor",
          "addressee",
          "target");

  private static final List<String> ATTRIBUTES =
      List.of("stage", "form", "who", "asks", "undertakes", "answer", "category");

  static Frame read(String language, String kind, Section entry, Optional<Section> pattern) {
    Map<String, List<String>> roles = new java.util.LinkedHashMap<>();
    Map<String, String> attributes = new java.util.LinkedHashMap<>();
    for (String role : ROLES) {
      List<String> slots =
          entry.keys().contains(role)
              ? entry.words(role)
              : pattern.map(p -> p.words(role)).orElse(List.of());
      if (!slots.isEmpty()) {
        roles.put(role, slots);
      }
    }
    for (String attribute : ATTRIBUTES) {
      entry
          .word(attribute)
          .or(() -> pattern.flatMap(p -> p.word(attribute)))
          .ifPresent(value -> attributes.put(attribute, value));
    }
    boolean ownNeeds = entry.keys().contains("needs");
    boolean patternNeeds = pattern.map(p -> p.keys().contains("needs")).orElse(false);
    List<String> needs =
        ownNeeds
            ? entry.words("needs")
            : patternNeeds
                ? pattern.map(p -> p.words("needs")).orElse(List.of())
                : kind.equals("transfer") ? List.of("materiel") : List.of();
    Map<String, List<String>> with =
        entry.keys().contains("with")
            ? entry.wordLists("with")
            : pattern.map(p -> p.wordLists("with")).orElse(Map.of());
    String lemma = entry.text("lemma");
    return new Frame(
        language + "/" + lemma,
        kind,
        lemma,
        entry.text("pos"),
        Map.copyOf(roles),
        Map.copyOf(attributes),
        needs,
        with,
        entry.words("without"),
        entry.keys().contains("unless") ? entry.wordLists("unless") : Map.of(),
        entry.words("yes"),
        entry.words("no"));
  }

  /**
   * Who can take part in a contact: {@code people} are persons and those who represent somebody,
   * {@code persons} are persons by name; empty if anybody can.
   */
  public String who() {
    return attributes.getOrDefault("who", "");
  }

  /** The same frame, which fires whatever its roles. */
  Frame withoutNeeds() {
    return new Frame(
        id, kind, lemma, pos, roles, attributes, List.of(), with, without, unless, yes, no);
  }

  /** The role that {@link #who} speaks of: the other side if the frame tells one, else all. */
  String judged() {
    return roles.containsKey("counterpart") ? "counterpart" : "participants";
  }

  /** The slots of a role, the preferred one first; empty if the frame does not have it. */
  public List<String> slots(String role) {
    return roles.getOrDefault(role, List.of());
  }
}
