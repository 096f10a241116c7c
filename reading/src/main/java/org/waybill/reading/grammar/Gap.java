package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.reading.language.GrammarWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** The slot that a relative or participle clause leaves open for the noun it hangs on. */
final class Gap {

  private static final String RELATIVE = "relative clause";

  private static final String PARTICIPLE = "participle";

  private Gap() {}

  /** What the noun above a verb is to it; for an infinitive, whoever holds that noun does it. */
  static List<Argument> of(
      Sentence sentence, Token verb, Token noun, boolean passive, GrammarWords words) {
    if (sentence.hasChild(verb, c -> words.relativeAdverbs().contains(lower(c)))) {
      return List.of();
    }
    Subjects subjects = new Subjects(sentence, words);
    for (Token child : sentence.children(verb)) {
      boolean relative =
          words.relatives().contains(lower(child)) || Clauses.holdsRelative(sentence, child, words);
      Optional<String> slot =
          relative ? slotOf(sentence, verb, child, passive, subjects) : Optional.empty();
      if (slot.isPresent()) {
        return slot.get().isEmpty()
            ? List.of()
            : List.of(new Argument(slot.get(), noun, RELATIVE, true));
      }
    }
    if (passive || Clauses.isPastParticiple(sentence, verb)) {
      return List.of(new Argument("obj", noun, PARTICIPLE, true));
    }
    List<Argument> holders =
        subjects.holders(noun).stream()
            .map(holder -> new Argument("subj", holder, "holder of " + noun.text(), false))
            .toList();
    // "Its ban on sending weapons": the noun says what is done with the sending.
    boolean named =
        Clauses.isGerund(verb)
            && !sentence.children(verb, "mark").isEmpty()
            && !sentence.is(noun, "obl")
            && !sentence.is(noun, "nmod");
    if (Clauses.isInfinitive(sentence, verb) || named) {
      return holders;
    }
    if (subjects.hasOwnSubject(verb)) {
      return List.of(new Argument("obj", noun, RELATIVE, true));
    }
    List<Argument> found = new ArrayList<>();
    found.add(new Argument("subj", noun, PARTICIPLE, true));
    int head = sentence.headIndex(noun);
    boolean lent =
        sentence.is(noun, "obj") && words.lightVerbs().contains(sentence.token(head).lemma());
    if (lent && Clauses.isGerund(verb)) {
      // "Approved a decree banning": who approved it does what the decree does.
      found.addAll(holders);
    }
    return found;
  }

  /**
   * The slot in which a relative pronoun stands, empty text if the parser tells none; nothing if it
   * stands in no slot of the verb.
   */
  private static Optional<String> slotOf(
      Sentence sentence, Token verb, Token pronoun, boolean passive, Subjects subjects) {
    String relation = sentence.relation(pronoun);
    if (relation.equals("nsubj") && !passive) {
      return Optional.of("subj");
    }
    if (relation.startsWith("nsubj") || relation.equals("obj")) {
      // Parsers mix up the two in Spanish "que" clauses without a subject of their own.
      boolean subject = relation.equals("obj") && !passive && !subjects.hasOwnSubject(verb);
      return Optional.of(subject ? "subj" : "obj");
    }
    return relation.startsWith("obl") || relation.equals("iobj")
        ? Optional.of(Clauses.caseOf(sentence, pronoun).map(m -> "obl:" + m).orElse(""))
        : Optional.empty();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
