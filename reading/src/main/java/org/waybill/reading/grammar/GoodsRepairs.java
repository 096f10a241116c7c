package org.waybill.reading.grammar;

import java.util.List;
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
  private final MendedTree mended;

  private GoodsRepairs(Sentence tree) {
    this.tree = tree;
    this.mended = new MendedTree(tree);
  }

  /**
   * The tree with its faults mended, or the same tree if it has none.
   *
   * @param goods the words that a lexicon knows for the heads of goods
   */
  public static Sentence of(Sentence tree, List<Token> goods) {
    GoodsRepairs repairs = new GoodsRepairs(tree);
    for (Token noun : goods) {
      if (noun.tag().equals("ADJ") && tree.is(noun, "amod")) {
        Token above = tree.token(tree.headIndex(noun));
        if (above.index() == noun.index() + 1) {
          repairs.beforeAdjective(noun, above);
        } else if (above.index() < noun.index() && above.tag().equals("PROPN")) {
          repairs.afterName(noun, above);
        }
      }
    }
    return repairs.mended.sentence();
  }

  /** "Drones iraníes": the first is the noun. */
  private void beforeAdjective(Token noun, Token adjective) {
    for (Token child : tree.children(adjective)) {
      mended.attach(child, noun, tree.relation(child));
    }
    mended.replace(adjective, noun);
    mended.attach(adjective, noun, "amod");
    mended.retag(noun, "NOUN");
    mended.retag(adjective, "ADJ");
  }

  /** "A Marruecos material militar": what is sold stands after who gets it. */
  private void afterName(Token noun, Token name) {
    int verb = tree.headIndex(name);
    boolean receives =
        verb >= 0
            && verb < name.index()
            && tree.token(verb).tag().equals("VERB")
            && Clauses.caseOf(tree, name).isPresent();
    if (!receives) {
      return;
    }
    for (Token child : tree.children(name)) {
      if (child.index() > noun.index()) {
        mended.attach(child, noun, tree.relation(child));
      }
    }
    mended.attach(name, tree.token(verb), "obl");
    mended.attach(noun, tree.token(verb), "obj");
    mended.retag(noun, "NOUN");
  }
}
