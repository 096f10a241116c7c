package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends sentences in which the parser takes the noun for goods for an adjective.
 *
 * <p>A noun in the plural without an article is taken for the adjective, and the adjective after it
 * for the noun ("drones iraníes", "blindados rusos"); or it is hung on the name before it ("vendió
 * a Marruecos material militar"). That a word is goods, a lexicon must tell: "jóvenes rusos" is
 * right as it is.
 */
public final class GoodsRepairs {

  private final Sentence tree;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private boolean changed;

  private GoodsRepairs(Sentence tree) {
    this.tree = tree;
    this.tokens = new ArrayList<>(tree.tokens());
    this.heads = new int[tree.size()];
    this.relations = new String[tree.size()];
    for (Token token : tree.tokens()) {
      heads[token.index()] = tree.headIndex(token);
      relations[token.index()] = tree.relation(token);
    }
  }

  /**
   * The tree with its faults mended, or the same tree if it has none.
   *
   * @param goods the words that a lexicon knows for the heads of goods
   */
  public static Sentence of(Sentence tree, List<Token> goods) {
    GoodsRepairs repairs = new GoodsRepairs(tree);
    for (Token noun : goods) {
      boolean suspect = noun.tag().equals("ADJ") && tree.is(noun, "amod");
      if (suspect) {
        Token above = tree.token(tree.headIndex(noun));
        if (above.index() == noun.index() + 1) {
          repairs.beforeAdjective(noun, above);
        } else if (above.index() < noun.index() && above.tag().equals("PROPN")) {
          repairs.afterName(noun, above);
        }
      }
    }
    return repairs.changed ? new Sentence(repairs.tokens, repairs.heads, repairs.relations) : tree;
  }

  /** "Drones iraníes": the first is the noun. */
  private void beforeAdjective(Token noun, Token adjective) {
    int above = tree.headIndex(adjective);
    heads[noun.index()] = above;
    relations[noun.index()] = tree.relation(adjective);
    for (Token child : tree.children(adjective)) {
      if (child.index() != noun.index()) {
        heads[child.index()] = noun.index();
      }
    }
    heads[adjective.index()] = noun.index();
    relations[adjective.index()] = "amod";
    tokens.set(noun.index(), noun.as("NOUN", noun.lemma(), noun.features()));
    tokens.set(adjective.index(), adjective.as("ADJ", adjective.lemma(), adjective.features()));
    changed = true;
  }

  /** "A Marruecos material militar": what is sold stands after who gets it. */
  private void afterName(Token noun, Token name) {
    Optional<Token> verb =
        Optional.of(tree.headIndex(name))
            .filter(index -> index >= 0 && index < name.index())
            .map(tree::token)
            .filter(token -> token.tag().equals("VERB"));
    if (verb.isEmpty() || Clauses.caseOf(tree, name).isEmpty()) {
      return;
    }
    heads[noun.index()] = verb.get().index();
    relations[noun.index()] = "obj";
    relations[name.index()] = "obl";
    for (Token child : tree.children(name)) {
      if (child.index() > noun.index()) {
        heads[child.index()] = noun.index();
      }
    }
    tokens.set(noun.index(), noun.as("NOUN", noun.lemma(), noun.features()));
    changed = true;
  }
}
