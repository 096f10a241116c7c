package org.waybill.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Mends faults that parsers make with names and prepositions again and again.
 *
 * <p>They take the object after a name for a part of it ("vendió a Rusia cohetes": the rockets hang
 * flat on Russia), the name for a part of the object ("exported to Russia chips": to Russia chips),
 * and a phrase with a preposition for a part of the name before it ("el envío de misiles Taurus a
 * Ucrania": to Ukraine hangs flat on Taurus). They also take the noun after a preposition of two
 * words for its third ("pese al embargo"), and a name after "to" for an infinitive. A common noun
 * without a comma before it is no part of a name, of the prepositions only those of possession are,
 * and a verb that lacks its object has it where it can be.
 */
public final class Repairs {

  private final Sentence tree;
  private final Set<String> inNames;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private boolean changed;

  private Repairs(Sentence tree, Set<String> inNames) {
    this.tree = tree;
    this.inNames = inNames;
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
   * @param inNames the prepositions that stand inside names ("of", "de")
   */
  public static Sentence of(Sentence tree, Set<String> inNames) {
    Repairs repairs = new Repairs(tree, inNames);
    for (Token token : tree.tokens()) {
      repairs.objectAfterName(token);
      repairs.phraseAfterName(token);
      repairs.nameBeforeObject(token);
      repairs.nounInPreposition(token);
      repairs.nameAsInfinitive(token);
      repairs.phraseBeforeSpeaker(token);
    }
    return repairs.changed ? new Sentence(repairs.tokens, repairs.heads, repairs.relations) : tree;
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
    attach(noun, verb.get(), "obj");
    for (Token later : tree.children(name)) {
      if (later.index() > noun.index()) {
        attach(later, noun, tree.is(later, "flat") ? "appos" : tree.relation(later));
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
      attach(phrase, noun, "nmod");
      return;
    }
    Token governor = tree.token(tree.headIndex(noun));
    if (Clauses.isVerbal(tree, governor)) {
      attach(phrase, governor, "obl");
      return;
    }
    while (tree.headIndex(governor) >= 0
        && !Clauses.isVerbal(tree, tree.token(tree.headIndex(governor)))) {
      governor = tree.token(tree.headIndex(governor));
    }
    attach(phrase, governor, "nmod");
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
    attach(name, verb, "obl");
    attach(cases.getFirst(), name, "case");
    for (int i = first; i < last; i++) {
      attach(tree.token(i), name, "compound");
    }
    for (int i = last + 1; i < noun.index(); i++) {
      if (tree.headIndex(tree.token(i)) >= first && tree.headIndex(tree.token(i)) <= last) {
        attach(tree.token(i), noun, tree.relation(tree.token(i)));
      }
    }
    attach(noun, verb, "obj");
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
    attach(noun, tree.token(tree.headIndex(first)), "obl");
    for (Token child : tree.children(first)) {
      if (child.index() > noun.index()) {
        attach(child, noun, tree.relation(child));
      }
    }
    attach(first, noun, "case");
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
    tokens.set(name.index(), name.as("PROPN", name.text(), ""));
    tokens.set(before.index(), before.as("ADP", before.lemma(), ""));
    Token head = tree.token(tree.headIndex(name));
    attach(name, head, Clauses.isVerbal(tree, head) ? "obl" : "nmod");
    attach(before, name, "case");
    for (Token child : tree.children(name)) {
      if (child.index() > name.index()) {
        attach(child, head, tree.relation(child));
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
    int comma = phrase.index() + 1;
    while (comma < above && !tree.token(comma).text().equals(",")) {
      comma++;
    }
    int end = comma;
    boolean speaker =
        tree.children(saying, "nsubj").stream().allMatch(subject -> subject.index() > end);
    if (Clauses.isVerbal(tree, said)
        && comma < above
        && speaker
        && !tree.children(saying, "nsubj").isEmpty()) {
      attach(phrase, said, "obl");
    }
  }

  private void attach(Token token, Token head, String relation) {
    heads[token.index()] = head.index();
    relations[token.index()] = relation;
    changed = true;
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
