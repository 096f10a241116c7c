package org.waybill.reading.grammar;

import java.util.List;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends faults that parsers make with phrases after a preposition again and again.
 *
 * <p>They take the noun after a preposition of two words for its third ("pese al embargo"), a name
 * after "to" for an infinitive, and a phrase before a comma for one of whoever speaks after it.
 */
public final class PrepositionRepairs {

  private final Sentence tree;
  private final MendedTree mended;

  private PrepositionRepairs(Sentence tree) {
    this.tree = tree;
    this.mended = new MendedTree(tree);
  }

  /** The tree with its faults mended, or the same tree if it has none. */
  public static Sentence of(Sentence tree) {
    PrepositionRepairs repairs = new PrepositionRepairs(tree);
    for (Token token : tree.tokens()) {
      repairs.nounInPreposition(token);
      repairs.nameAsInfinitive(token);
      repairs.phraseBeforeSpeaker(token);
    }
    return repairs.mended.sentence();
  }

  /** "Pese al embargo": the noun after a preposition of two words is no third word of it. */
  private void nounInPreposition(Token noun) {
    if (!tree.is(noun, "fixed") || !noun.tag().equals("NOUN") || noun.index() == 0) {
      return;
    }
    Token first = tree.token(tree.headIndex(noun));
    boolean whole =
        first.index() < noun.index() - 1
            && tree.token(noun.index() - 1).tag().equals("ADP")
            && !tree.is(first, "case")
            && !tree.is(first, "mark")
            && tree.headIndex(first) >= 0
            && tree.children(first, "fixed").stream().noneMatch(f -> f.index() > noun.index());
    if (!whole) {
      return;
    }
    mended.attach(noun, tree.token(tree.headIndex(first)), "obl");
    for (Token child : tree.children(first)) {
      if (child.index() > noun.index()) {
        mended.attach(child, noun, tree.relation(child));
      }
    }
    mended.attach(first, noun, "case");
  }

  /** "Transfer 24 jets to Kyiv": no infinitive is written with a capital within a sentence. */
  private void nameAsInfinitive(Token name) {
    boolean suspect =
        name.tag().equals("VERB")
            && name.index() > 1
            && tree.headIndex(name) >= 0
            && tree.headIndex(name) < name.index()
            && Character.isUpperCase(name.text().codePointAt(0))
            && Character.isLowerCase(tree.token(tree.headIndex(name)).text().codePointAt(0))
            && tree.children(name, "nsubj", "obj", "aux", "cop", "ccomp", "xcomp").isEmpty();
    Token before = suspect ? tree.token(name.index() - 1) : name;
    boolean marked =
        suspect
            && tree.is(before, "mark")
            && tree.headIndex(before) == name.index()
            && Character.isLowerCase(before.text().codePointAt(0));
    if (!marked) {
      return;
    }
    mended.name(name);
    mended.retag(before, "ADP");
    Token head = tree.token(tree.headIndex(name));
    mended.attach(name, head, Clauses.isVerbal(tree, head) ? "obl" : "nmod");
    mended.attach(before, name, "case");
    for (Token child : tree.children(name)) {
      if (child.index() > name.index()) {
        mended.attach(child, head, tree.relation(child));
      }
    }
  }

  /**
   * "Is receiving shells from Pyongyang, intelligence said": what stands before the comma belongs
   * to what is said and not to the saying.
   */
  private void phraseBeforeSpeaker(Token phrase) {
    int above = tree.headIndex(phrase);
    boolean suspect =
        tree.is(phrase, "obl")
            && above > phrase.index()
            && Clauses.caseOf(tree, phrase).isPresent()
            && tree.headIndex(tree.token(above)) >= 0
            && tree.headIndex(tree.token(above)) < phrase.index();
    if (!suspect) {
      return;
    }
    Token saying = tree.token(above);
    Token said = tree.token(tree.headIndex(saying));
    List<Token> speakers = tree.children(saying, "nsubj");
    boolean apart =
        !speakers.isEmpty()
            && Clauses.isVerbal(tree, said)
            && speakers.stream().allMatch(speaker -> isCommaBetween(phrase, speaker));
    if (apart) {
      mended.attach(phrase, said, "obl");
    }
  }

  private boolean isCommaBetween(Token first, Token last) {
    return tree.tokens().stream()
        .anyMatch(token ->
            token.index() > first.index()
                && token.index() < last.index()
                && token.text().equals(","));
  }
}
