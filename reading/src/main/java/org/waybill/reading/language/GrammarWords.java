package org.waybill.reading.language;

import java.util.HashSet;
import java.util.Set;
import org.waybill.reading.data.Section;

/**
 * The closed-class words that the grammar of a language turns on.
 *
 * @param agentMarkers cases that mark the agent of a passive ("by")
 * @param objectControl verbs whose object, and not whose subject, does what their complement says
 *     ("urge")
 * @param lightVerbs verbs that lend an event noun its subject ("make a visit")
 * @param lightNouns nouns that stand between a verb and the event noun below them ("series of
 *     talks")
 * @param relatives relative pronouns
 * @param relativeAdverbs adverbs that open a relative clause without filling a role in it ("where")
 * @param negations words that negate the verb they depend on
 * @param passiveAuxiliaries auxiliaries that make a passive of a participle ("ser")
 * @param perfectAuxiliaries auxiliaries that make a perfect of a participle ("have")
 * @param reflexives pronouns that make a verb reflexive or passive ("se")
 * @param placeMarkers cases that name the place of an event ("in")
 * @param dropsSubjects whether a finite verb may do without a subject
 */
public record GrammarWords(
    Set<String> agentMarkers,
    Set<String> objectControl,
    Set<String> lightVerbs,
    Set<String> lightNouns,
    Set<String> relatives,
    Set<String> relativeAdverbs,
    Set<String> negations,
    Set<String> passiveAuxiliaries,
    Set<String> perfectAuxiliaries,
    Set<String> reflexives,
    Set<String> placeMarkers,
    boolean dropsSubjects) {

  /** Reads {@code grammar.yaml}. */
  public static GrammarWords read(Section file) {
    return new GrammarWords(
        file.wordSet("agentMarkers"),
        file.wordSet("objectControl"),
        file.wordSet("lightVerbs"),
        file.wordSet("lightNouns"),
        file.wordSet("relatives"),
        file.wordSet("relativeAdverbs"),
        file.wordSet("negations"),
        file.wordSet("passiveAuxiliaries"),
        file.wordSet("perfectAuxiliaries"),
        file.wordSet("reflexives"),
        file.wordSet("placeMarkers"),
        file.word("dropsSubjects").map(Boolean::parseBoolean).orElse(false));
  }

  /** The same words with more verbs that lend an event noun its subject. */
  GrammarWords lendingFrom(Set<String> verbs) {
    Set<String> all = new HashSet<>(lightVerbs);
    all.addAll(verbs);
    return new GrammarWords(
        agentMarkers,
        objectControl,
        Set.copyOf(all),
        lightNouns,
        relatives,
        relativeAdverbs,
        negations,
        passiveAuxiliaries,
        perfectAuxiliaries,
        reflexives,
        placeMarkers,
        dropsSubjects);
  }
}
