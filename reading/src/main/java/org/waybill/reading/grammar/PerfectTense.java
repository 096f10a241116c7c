package org.waybill.reading.grammar;

import java.util.Optional;
import java.util.Set;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends perfect tenses that a parser took for a noun with a participle before it.
 *
 * <p>In "it had supplied arms" it may take "had" for the verb and "supplied" for what sort of arms
 * they are, and in "habría exportado proyectiles" the shells for the predicate. The participle then
 * becomes the verb, with the noun for its object.
 */
public final class PerfectTense {

  private PerfectTense() {}

  /**
   * The tree with its perfect tenses mended, or the same tree if all are right.
   *
   * @param auxiliaries the lemmas of the auxiliaries of the perfect ("have", "haber")
   */
  public static Sentence of(Sentence tree, Set<String> auxiliaries) {
    for (Token participle : tree.tokens()) {
      Optional<Token> auxiliary = auxiliary(tree, participle, auxiliaries);
      if (auxiliary.isPresent()) {
        return of(mended(tree, auxiliary.get(), participle), auxiliaries);
      }
    }
    return tree;
  }

  private static Optional<Token> auxiliary(
      Sentence tree, Token participle, Set<String> auxiliaries) {
    boolean suspect =
        tree.is(participle, "amod")
            && Clauses.isVerbal(tree, participle)
            && (participle.has("VerbForm=Part") || participle.has("Tense=Past"))
            && !participle.has("Tense=Pres")
            && tree.headIndex(participle) > participle.index();
    if (!suspect) {
      return Optional.empty();
    }
    Token noun = tree.token(tree.headIndex(participle));
    int before = participle.index() - 1;
    while (before >= 0 && tree.token(before).tag().equals("ADV")) {
      before--;
    }
    if (before < 0 || !auxiliaries.contains(tree.token(before).lemma())) {
      return Optional.empty();
    }
    Token auxiliary = tree.token(before);
    boolean below = tree.headIndex(auxiliary) == noun.index();
    boolean above = tree.headIndex(noun) == auxiliary.index() && tree.is(noun, "obj");
    return below || above ? Optional.of(auxiliary) : Optional.empty();
  }

  private static Sentence mended(Sentence tree, Token auxiliary, Token participle) {
    int[] heads = new int[tree.size()];
    String[] relations = new String[tree.size()];
    for (Token token : tree.tokens()) {
      heads[token.index()] = tree.headIndex(token);
      relations[token.index()] = tree.relation(token);
    }
    Token noun = tree.token(tree.headIndex(participle));
    Token top = tree.headIndex(noun) == auxiliary.index() ? auxiliary : noun;
    heads[participle.index()] = tree.headIndex(top);
    relations[participle.index()] = tree.relation(top);
    for (Token child : tree.children(top)) {
      boolean moves = top.equals(auxiliary) || isOfClause(tree, child, participle);
      if (moves && !child.equals(participle)) {
        heads[child.index()] = participle.index();
      }
    }
    heads[noun.index()] = participle.index();
    relations[noun.index()] = "obj";
    heads[auxiliary.index()] = participle.index();
    relations[auxiliary.index()] = "aux";
    return new Sentence(tree.tokens(), heads, relations);
  }

  /** Whether what hangs on a noun is the subject or another part of the clause before it. */
  private static boolean isOfClause(Sentence tree, Token child, Token participle) {
    return child.index() < participle.index()
        || tree.is(child, "punct")
        || tree.is(child, "advcl")
        || tree.is(child, "ccomp")
        || tree.is(child, "parataxis");
  }
}
