package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Finds the words that stand in the slots of a predicate.
 *
 * @param parties tells pronouns for things from those for somebody
 * @param grammar the closed classes of words of the language
 */
record Slots(Parties parties, GrammarWords grammar) {

  private static final int DEEPEST = 2;

  /** Slots that are plain relations: they serve the conditions of frames and hold no party. */
  private static final Map<String, String[]> RELATIONS =
      Map.of(
          "comp", new String[] {"xcomp", "ccomp", "acl", "advcl", "csubj", "dep"},
          "ccomp", new String[] {"ccomp"},
          "aux", new String[] {"aux"},
          "prt", new String[] {"compound:prt", "advmod"},
          "advmod", new String[] {"advmod"},
          "case", new String[] {"case"});

  /**
   * The words that stand in a slot; the preposition may have been hung on the object by the parser.
   */
  List<Argument> in(ReadSentence sentence, Token predicate, Arguments arguments, String slot) {
    if (slot.equals("self")) {
      return List.of(new Argument(slot, predicate, "", true));
    }
    if (slot.equals("comp.subj")) {
      return complementSubjects(sentence, predicate, arguments);
    }
    if (slot.equals("passive")) {
      return Clauses.isPassive(sentence.tree(), predicate, grammar)
          ? List.of(new Argument(slot, predicate, "", true))
          : List.of();
    }
    if (GovernorSlot.is(slot)) {
      return GovernorSlot.of(sentence.tree(), predicate, grammar, slot);
    }
    String[] relations = RELATIONS.get(slot);
    if (slot.equals("comp") && relations != null) {
      return complements(sentence, predicate, arguments, relations);
    }
    if (relations != null) {
      return sentence.tree().children(predicate, relations).stream()
          .map(t -> new Argument(slot, t, "", true))
          .toList();
    }
    int dot = slot.indexOf('.');
    if (dot > 0) {
      return InnerSlot.of(
          sentence.tree(),
          in(sentence, predicate, arguments, slot.substring(0, dot)),
          slot.substring(dot + 1));
    }
    List<Argument> found = new ArrayList<>(arguments.in(slot));
    return found.isEmpty() ? hungArguments(sentence, predicate, arguments, slot) : found;
  }

  List<Argument> hungArguments(
      ReadSentence sentence, Token predicate, Arguments arguments, String slot) {
    List<Argument> found = new ArrayList<>();
    if (slot.startsWith("obl:")) {
      String marker = slot.substring("obl:".length());
      hung(sentence.tree(), predicate, marker, 0, found, slot);
      for (Argument object : arguments.in("obj")) {
        if (found.isEmpty() && !sentence.tree().isWithin(predicate, object.token())) {
          hung(sentence.tree(), object.token(), marker, 0, found, slot);
        }
      }
    }
    return found;
  }

  /**
   * Phrases that a parser hung on a neighbour: in "talks on arms with Russia", "with Russia" on the
   * arms.
   */
  private void hung(
      Sentence tree, Token on, String marker, int depth, List<Argument> found, String slot) {
    if (depth > DEEPEST) {
      return;
    }
    for (Token child : tree.children(on, "nmod", "obl", "obj", "conj")) {
      if (Clauses.isVerbal(tree, child)) {
        continue;
      }
      if (Clauses.caseOf(tree, child).filter(marker::equals).isPresent()) {
        found.add(new Argument(slot, child, "hung on " + on.text(), false));
      }
      // "Sanctions on ships of Russia": whose they are is said of the noun right before.
      boolean apart =
          parties.isPossessive(marker)
              && Clauses.caseOf(tree, child).filter(m -> !parties.isPossessive(m)).isPresent();
      if (!apart) {
        hung(tree, child, marker, depth + 1, found, slot);
      }
    }
    for (Token adjective : tree.children(on, "amod")) {
      // "Misiles procedentes de Alemania".
      for (Token child : tree.children(adjective, "nmod", "obl", "obj")) {
        boolean marked =
            adjective.tag().equals("ADJ")
                && Clauses.caseOf(tree, child)
                    .filter(m -> marker.equals(adjective.lemma() + " " + m))
                    .isPresent();
        if (marked) {
          found.add(new Argument(slot, child, "hung on " + adjective.text(), false));
        }
      }
    }
  }

  /**
   * Complement clauses, those that a parser hung on the object included ("asked allies to stop").
   */
  private static List<Argument> complements(
      ReadSentence sentence, Token predicate, Arguments arguments, String[] relations) {
    List<Argument> found = new ArrayList<>();
    for (Token clause : sentence.tree().children(predicate, relations)) {
      found.add(new Argument("comp", clause, "", true));
    }
    for (Argument object : arguments.in("obj")) {
      for (Token clause : sentence.tree().children(object.token(), "acl", "advcl")) {
        found.add(new Argument("comp", clause, "hung on " + object.token().text(), true));
      }
    }
    return found;
  }

  private List<Argument> complementSubjects(ReadSentence sentence, Token predicate, Arguments own) {
    List<Argument> found = new ArrayList<>();
    Sentence tree = sentence.tree();
    for (Token clause : tree.children(predicate, "ccomp", "xcomp", "acl", "csubj")) {
      for (Token subject : tree.children(clause, "nsubj")) {
        boolean same =
            parties.isThing(subject)
                || own.in("subj").stream().anyMatch(a -> a.token().equals(subject));
        if (!same) {
          found.add(new Argument("comp.subj", subject, "subject of the complement", true));
        }
      }
    }
    return found;
  }
}
