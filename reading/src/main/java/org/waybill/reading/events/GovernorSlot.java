package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * The slots of what stands above a noun.
 *
 * <p>{@code governor} is the verb that it is an object of: whoever imposes sanctions acts, whoever
 * faces them does not. {@code head:to} is the noun that it modifies under that adposition: taggers
 * take the verb in "a bill to sanction Chinese banks" for a noun. {@code bearer:under} is who does
 * something while the noun hangs on the clause by that adposition: "Iran lives under sanctions".
 */
final class GovernorSlot {

  static final String NAME = "governor";
  static final String HEAD = "head:";
  static final String BEARER = "bearer:";

  private static final int HIGHEST = 4;

  private GovernorSlot() {}

  static boolean is(String slot) {
    return slot.equals(NAME) || slot.startsWith(BEARER) || slot.startsWith(HEAD);
  }

  static List<Argument> of(Sentence tree, Token noun, GrammarWords grammar, String slot) {
    if (slot.startsWith(BEARER)) {
      return bearers(tree, noun, slot);
    }
    return slot.equals(NAME) ? governors(tree, noun, grammar) : heads(tree, noun, slot);
  }

  private static List<Argument> bearers(Sentence tree, Token noun, String slot) {
    boolean marked =
        Clauses.caseOf(tree, noun).filter(slot.substring(BEARER.length())::equals).isPresent();
    if (!marked) {
      return List.of();
    }
    List<Token> found = new ArrayList<>(tree.children(noun, "nsubj"));
    Token at = noun;
    Optional<Token> head = head(tree, at);
    // "In defiance of sanctions": the phrase hangs on the clause by its outer noun.
    if (tree.is(at, "nmod") && head.isPresent()) {
      at = head.get();
      head = head(tree, at);
    }
    if (found.isEmpty() && tree.is(at, "obl") && head.isPresent()) {
      Token verb = head.get();
      found.addAll(tree.children(verb, "nsubj"));
      if (found.isEmpty() && Clauses.modifiesNoun(tree, verb)) {
        // "Iran, subjected to sanctions".
        head(tree, verb).ifPresent(found::add);
      }
    }
    return found.stream().map(t -> new Argument(slot, t, "under " + noun.text(), false)).toList();
  }

  private static List<Argument> heads(Sentence tree, Token noun, String slot) {
    Optional<Token> head = head(tree, noun);
    boolean modifies = tree.is(noun, "compound") || tree.is(noun, "amod");
    if (!modifies || head.isEmpty() || noun.index() == 0) {
      return List.of();
    }
    Token before = tree.token(noun.index() - 1);
    boolean marked =
        tree.headIndex(before) == head.get().index()
            && slot.equals(HEAD + before.text().toLowerCase(java.util.Locale.ROOT));
    return marked ? List.of(new Argument(slot, head.get(), "", true)) : List.of();
  }

  private static List<Argument> governors(Sentence tree, Token noun, GrammarWords grammar) {
    List<Argument> found = new ArrayList<>();
    Token at = noun;
    for (int i = 0; i < HIGHEST; i++) {
      Optional<Token> head = head(tree, at);
      if (head.isEmpty()) {
        break;
      }
      boolean object =
          tree.is(at, "obj")
              || tree.is(at, "obl")
              || tree.relation(at).equals("nsubj:pass")
              || isReflexive(tree, at, grammar);
      if (Clauses.isVerbal(tree, head.get())) {
        if (object) {
          found.add(new Argument(NAME, head.get(), "", true));
        }
        break;
      }
      boolean carried =
          tree.is(at, "conj")
              || tree.is(at, "compound")
              || tree.is(at, "nmod") && grammar.lightNouns().contains(head.get().lemma());
      if (!carried) {
        break;
      }
      at = head.get();
    }
    return found;
  }

  private static boolean isReflexive(Sentence tree, Token subject, GrammarWords grammar) {
    return tree.is(subject, "nsubj")
        && head(tree, subject).filter(verb -> Clauses.isPassive(tree, verb, grammar)).isPresent();
  }

  private static Optional<Token> head(Sentence tree, Token token) {
    int index = tree.headIndex(token);
    return index < 0 ? Optional.empty() : Optional.of(tree.token(index));
  }
}
