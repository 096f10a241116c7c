package org.waybill.reading.materiel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.data.PhraseTable;
import org.waybill.reading.data.Word;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Finds the pieces of a sentence and joins those that name one thing. */
final class Compounds {

  private static final Set<String> NEVER_NOUNS =
      Set.of("VERB", "AUX", "PRON", "DET", "ADP", "CCONJ", "SCONJ", "PART", "INTJ");
  private static final Set<String> NOMINAL = Set.of("obj", "iobj", "nsubj", "nmod", "compound");
  private static final Set<String> BETWEEN = Set.of("ADJ", "PROPN", "DET", "NUM", "NOUN");
  private static final int MOST_BETWEEN = 2;

  /** How many words away other materiel may stand that vouches for an ambiguous name. */
  private static final int COMPANY = 8;

  private final TermTable terms;
  private final DesignationTable designations;

  Compounds(TermTable terms, DesignationTable designations) {
    this.terms = terms;
    this.designations = designations;
  }

  List<Compound> in(Sentence sentence, List<Word> words) {
    List<Compound> linked = link(neighbours(pieces(sentence, words)), sentence, words);
    return linked.stream()
        .filter(compound -> !compound.isEmpty() && !compound.needsNeighbour())
        .filter(compound -> !compound.needsCompany() || hasCompany(compound, linked))
        .toList();
  }

  private static boolean hasCompany(Compound compound, List<Compound> all) {
    return all.stream()
        .filter(Compound::isSure)
        .anyMatch(other ->
            compound.from() - other.to() <= COMPANY && other.from() - compound.to() <= COMPANY);
  }

  private List<Piece> pieces(Sentence sentence, List<Word> words) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Optional<PhraseTable.Match<Term>> term = terms.longest(words, i);
      if (term.isPresent() && !isNoun(sentence, words, i, term.get())) {
        term = Optional.empty();
      }
      Optional<DesignationTable.Found> name = name(sentence, words, i);
      int termLength = term.map(PhraseTable.Match::length).orElse(0);
      int nameLength = name.map(DesignationTable.Found::length).orElse(0);
      boolean lookalike = term.isPresent() && term.get().value().equals(Term.LOOKALIKE);
      if (name.isPresent()
          && (nameLength > termLength || (nameLength == termLength && !lookalike))) {
        pieces.add(new Piece(i, i + nameLength, null, name.get().designation()));
        i += nameLength;
      } else if (term.isPresent()) {
        if (!lookalike) {
          pieces.add(new Piece(i, i + termLength, term.get().value(), null));
        }
        i += termLength;
      } else {
        i++;
      }
    }
    return pieces;
  }

  /**
   * A verb, pronoun or article of the same form is no term, nor an adjective that of a weak one;
   * longer phrases speak for themselves. A "verb" that stands as an object is a slip of the tagger.
   */
  private static boolean isNoun(
      Sentence sentence, List<Word> words, int from, PhraseTable.Match<Term> match) {
    if (match.length() > 1 || match.value().equals(Term.LOOKALIKE)) {
      return true;
    }
    Token token = sentence.token(words.get(from).token());
    if (token.tag().equals("VERB")) {
      return NOMINAL.stream().anyMatch(relation -> sentence.is(token, relation));
    }
    boolean place = token.entity().equals("LOCATION") || token.entity().equals("PERSON");
    return !place
        && !NEVER_NOUNS.contains(token.tag())
        && !(match.value().weak() && token.tag().equals("ADJ"));
  }

  /** A name that the recogniser took for a person's is left alone if it can be one. */
  private Optional<DesignationTable.Found> name(Sentence sentence, List<Word> words, int from) {
    Token token = sentence.token(words.get(from).token());
    return designations
        .longest(words, from)
        .filter(found ->
            !(found.designation().manner() != Manner.ALONE && token.entity().equals("PERSON")));
  }

  private List<Compound> neighbours(List<Piece> pieces) {
    List<Compound> compounds = new ArrayList<>();
    List<Piece> run = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!run.isEmpty() && parts(run.getLast(), piece)) {
        compounds.add(new Compound(run, terms.headLast()));
        run.clear();
      }
      run.add(piece);
    }
    if (!run.isEmpty()) {
      compounds.add(new Compound(run, terms.headLast()));
    }
    return compounds;
  }

  /** Whether two pieces are not of one compound: a container governs it, or stands outside. */
  private boolean parts(Piece before, Piece after) {
    boolean modifies = before.designation() == null && after.designation() == null;
    boolean misplaced =
        terms.headLast()
            ? before.isContainer() && !after.isContainer()
            : after.isContainer() && !before.isContainer();
    return before.to() != after.from() || (modifies && misplaced);
  }

  /** "batteries of missiles" become one; "parts of helicopters" stay parts. */
  private List<Compound> link(List<Compound> compounds, Sentence sentence, List<Word> words) {
    List<Compound> linked = new ArrayList<>();
    for (Compound compound : compounds) {
      if (linked.isEmpty() || !isLinked(linked.getLast(), compound, sentence, words)) {
        linked.add(compound);
        continue;
      }
      Compound before = linked.getLast();
      Optional<MaterielCategory> dependent = before.category().filter(Breadth::isDependent);
      if (before.isContainer() && !compound.isWeak()) {
        linked.set(linked.size() - 1, before.containing(compound));
      } else if (dependent.filter(Breadth::isPart).isPresent() && !compound.isWeak()) {
        linked.set(linked.size() - 1, before.serving(compound, dependent.get()));
      } else if (dependent.isEmpty() || before.isWeak()) {
        linked.add(compound);
      }
    }
    return linked;
  }

  private boolean isLinked(Compound before, Compound after, Sentence sentence, List<Word> words) {
    int link = terms.link(words, before.to());
    int next = before.to() + link;
    if (link == 0 || next > after.from() || after.from() - next > MOST_BETWEEN) {
      return false;
    }
    for (int i = next; i < after.from(); i++) {
      if (!BETWEEN.contains(sentence.token(words.get(i).token()).tag())) {
        return false;
      }
    }
    return true;
  }
}
