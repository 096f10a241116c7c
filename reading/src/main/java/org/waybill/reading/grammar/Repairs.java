package org.waybill.reading.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends faults that parsers make with names and objects again and again.
 *
 * <p>They take the object after a name for a part of it ("vendió a Rusia cohetes": the rockets hang
 * flat on Russia), the name for a part of the object ("exported to Russia chips": to Russia chips),
 * and a phrase with a preposition for a part of the name before it ("el envío de misiles Taurus a
 * Ucrania": to Ukraine hangs flat on Taurus). A common noun without a comma before it is no part of
 * a name, of the prepositions only those of possession are, and a verb that lacks its object has it
 * where it can be.
 */
public final class Repairs {

  private final Sentence tree;
  private final Set<String> inNames;
  private final MendedTree mended;

  private Repairs(Sentence tree, Set<String> inNames) {
    this.tree = tree;
    this.inNames = inNames;
    this.mended = new MendedTree(tree);
  }

  /**
   * The tree with its faults mended, or the same tree if it has none.
   *
   * @param inNames the prepositions that stand inside names ("of", "de")
   */
  public static Sentence of(Sentence tree, Set<String> inNames) {
    Repairs repairs = new Repairs(tree, inNames);
    for (Token token : tree.tokens()) {
      repairs.objectAfterName(token);
      repairs.phraseAfterName(token);
      repairs.nameBeforeObject(token);
    }
    return repairs.mended.sentence();
  }

  private void objectAfterName(Token noun) {
    boolean common =
        (noun.tag().equals("NOUN") || noun.tag().equals("PROPN") && tree.is(noun, "flat"))
            && Character.isLowerCase(noun.text().codePointAt(0));
    // "A Ucrania sus S-300": a name has no determiner in the middle.
    boolean determined = tree.is(noun, "flat") && !tree.children(noun, "det").isEmpty();
    boolean suspect =
        (tree.is(noun, "flat") || tree.is(noun, "appos"))
            && (common || determined)
            && Clauses.caseOf(tree, noun).isEmpty();
    if (!suspect) {
      return;
    }
    Token name = tree.token(tree.headIndex(noun));
    Optional<Token> verb = verbAbove(name);
    boolean apart =
        name.tag().equals("PROPN")
            && name.index() < noun.index()
            && Clauses.caseOf(tree, name).isPresent()
            && isUnbroken(name, noun)
            && verb.isPresent()
            && verb.get().index() < name.index()
            && !hasObject(verb.get());
    if (!apart) {
      return;
    }
    mended.attach(noun, verb.get(), "obj");
    for (Token later : tree.children(name)) {
      if (later.index() > noun.index()) {
        mended.attach(later, noun, tree.is(later, "flat") ? "appos" : tree.relation(later));
      }
    }
  }

  private void phraseAfterName(Token phrase) {
    boolean suspect =
        tree.is(phrase, "flat")
            && Clauses.caseOf(tree, phrase).filter(c -> !inNames.contains(c)).isPresent();
    if (!suspect) {
      return;
    }
    Token noun = tree.token(tree.headIndex(phrase));
    while (tree.is(noun, "flat") || tree.is(noun, "appos")) {
      noun = tree.token(tree.headIndex(noun));
    }
    if (tree.headIndex(noun) < 0) {
      mended.attach(phrase, noun, "nmod");
      return;
    }
    Token governor = tree.token(tree.headIndex(noun));
    if (Clauses.isVerbal(tree, governor)) {
      mended.attach(phrase, governor, "obl");
      return;
    }
    while (tree.headIndex(governor) >= 0
        && !Clauses.isVerbal(tree, tree.token(tree.headIndex(governor)))) {
      governor = tree.token(tree.headIndex(governor));
    }
    mended.attach(phrase, governor, "nmod");
  }

  private void nameBeforeObject(Token noun) {
    List<Token> cases = tree.children(noun, "case");
    if (!tree.is(noun, "obl") || !noun.tag().equals("NOUN") || cases.size() != 1) {
      return;
    }
    int first = cases.getFirst().index() + 1;
    int last = first - 1;
    while (last + 1 < noun.index() && tree.token(last + 1).tag().equals("PROPN")) {
      last++;
    }
    Token verb = tree.token(tree.headIndex(noun));
    boolean apart =
        last >= first
            && tree.is(tree.token(last), "compound")
            && tree.headIndex(tree.token(last)) == noun.index()
            && verb.index() < noun.index()
            && verb.tag().equals("VERB")
            && tree.children(verb, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass").isEmpty()
            && !tree.is(verb, "acl")
            && !tree.is(verb, "conj");
    if (!apart) {
      return;
    }
    Token name = tree.token(last);
    mended.attach(name, verb, "obl");
    mended.attach(cases.getFirst(), name, "case");
    for (int i = first; i < last; i++) {
      mended.attach(tree.token(i), name, "compound");
    }
    for (int i = last + 1; i < noun.index(); i++) {
      if (tree.headIndex(tree.token(i)) >= first && tree.headIndex(tree.token(i)) <= last) {
        mended.attach(tree.token(i), noun, tree.relation(tree.token(i)));
      }
    }
    mended.attach(noun, verb, "obj");
  }

  private Optional<Token> verbAbove(Token name) {
    Token at = name;
    while (tree.headIndex(at) >= 0) {
      at = tree.token(tree.headIndex(at));
      if (Clauses.isVerbal(tree, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Whether a verb has an object without a preposition already. */
  private boolean hasObject(Token verb) {
    return tree.children(verb, "obj").stream()
        .anyMatch(o -> o.index() > verb.index() && Clauses.caseOf(tree, o).isEmpty());
  }

  private boolean isUnbroken(Token name, Token noun) {
    for (int i = name.index() + 1; i < noun.index(); i++) {
      if (tree.token(i).tag().equals("PUNCT")) {
        return false;
      }
    }
    return true;
  }
}
