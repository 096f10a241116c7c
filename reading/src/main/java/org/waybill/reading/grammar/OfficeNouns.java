package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends the tags of participles that are nouns for people: taggers take the envoy of "recibió al
 * enviado especial" for somebody who was sent.
 */
public final class OfficeNouns {

  /** Relations of what a verb or noun has as a phrase. */
  private static final List<String> ROLES =
      List.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj");

  private OfficeNouns() {}

  /**
   * The sentence with the nouns tagged as nouns, or the same sentence if it has none.
   *
   * @param people lemmas of nouns for people
   */
  public static Sentence of(Sentence tree, Set<String> people) {
    List<Token> tokens = new ArrayList<>(tree.tokens());
    for (Token token : tree.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (token.tag().equals("ADJ") && people.contains(word) && isNoun(tree, token)) {
        tokens.set(
            token.index(),
            new Token(
                token.index(),
                token.text(),
                word,
                "NOUN",
                token.features(),
                token.entity(),
                token.start(),
                token.end()));
      }
    }
    if (tokens.equals(tree.tokens())) {
      return tree;
    }
    return new Sentence(
        tokens,
        tokens.stream().mapToInt(tree::headIndex).toArray(),
        tokens.stream().map(tree::relation).toArray(String[]::new));
  }

  /** Whether an adjective heads a phrase: it has an article, or a preposition and no noun above. */
  private static boolean isNoun(Sentence tree, Token word) {
    return ROLES.stream().anyMatch(role -> tree.is(word, role))
        && !tree.children(word, "det", "case").isEmpty();
  }
}
