package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Who holds which office of which state, as far as a report has told.
 *
 * <p>An office is its noun and what qualifies it: a "defence minister" is no "foreign minister",
 * and a "minister" may be either.
 */
final class Offices {

  /** Deep enough for "minister of foreign affairs and trade". */
  private static final int DEEPEST = 3;

  private final PartyWords words;
  private final List<Holding> holdings = new ArrayList<>();

  Offices(PartyWords words) {
    this.words = words;
  }

  private record Office(String noun, Set<String> qualifiers) {}

  private record Holding(Office office, String of, Party person) {}

  /** Notes that a person was named with a title of a state or organisation. */
  void learn(ReadSentence sentence, Token title, String of, Party person) {
    if (words.offices().contains(title.lemma().toLowerCase(Locale.ROOT))) {
      holdings.add(new Holding(office(sentence, title), of, person));
    }
  }

  /** The person whom a noun for an office of a state means, if the report has named them. */
  Optional<Party> holder(ReadSentence sentence, Token noun, String of) {
    Office meant = office(sentence, noun);
    List<Holding> there = holdings.stream().filter(h -> h.of().equals(of)).toList();
    Optional<Party> exact =
        there.stream()
            .filter(h -> h.office().noun().equals(meant.noun()))
            .filter(h -> agree(meant.qualifiers(), h.office().qualifiers()))
            .map(Holding::person)
            .findFirst();
    if (exact.isPresent()) {
      return exact;
    }
    if (isHead(meant)) {
      return there.stream().filter(h -> isHead(h.office())).map(Holding::person).findFirst();
    }
    List<Party> loose =
        there.stream()
            .filter(h -> h.office().noun().equals(meant.noun()) && meant.qualifiers().isEmpty())
            .filter(h -> !isHead(meant))
            .map(Holding::person)
            .distinct()
            .toList();
    return loose.size() == 1 ? Optional.of(loose.getFirst()) : Optional.empty();
  }

  /** Whether a person was named with the office that a noun means, of whichever state. */
  boolean holds(ReadSentence sentence, Token noun, Party person) {
    Office meant = office(sentence, noun);
    return holdings.stream()
        .filter(h -> h.person().key().equals(person.key()))
        .anyMatch(h ->
            h.office().noun().equals(meant.noun())
                    && (meant.qualifiers().isEmpty()
                        || agree(meant.qualifiers(), h.office().qualifiers()))
                || isLeader(meant) && isHead(h.office()));
  }

  private static boolean agree(Set<String> one, Set<String> other) {
    return one.isEmpty() && other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** Whether a noun means whoever leads a state, without saying the office. */
  private boolean isLeader(Office office) {
    return words.leaders().contains(office.noun());
  }

  boolean isHead(ReadSentence sentence, Token title) {
    return isHead(office(sentence, title));
  }

  private boolean isHead(Office office) {
    if (isLeader(office)) {
      return true;
    }
    return office.qualifiers().isEmpty()
        ? words.heads().contains(office.noun())
        : office.qualifiers().stream()
            .anyMatch(q ->
                words.heads().contains(q + " " + office.noun())
                    || words.heads().contains(office.noun() + " " + q));
  }

  private Office office(ReadSentence sentence, Token noun) {
    Set<String> qualifiers = new HashSet<>();
    qualify(sentence, noun, 0, qualifiers);
    return new Office(noun.lemma().toLowerCase(Locale.ROOT), Set.copyOf(qualifiers));
  }

  private void qualify(ReadSentence sentence, Token noun, int depth, Set<String> found) {
    Sentence tree = sentence.tree();
    if (depth == DEEPEST) {
      return;
    }
    for (Token child : tree.children(noun, "amod", "compound", "flat", "nmod", "conj")) {
      boolean own =
          !tree.is(child, "nmod")
              || Clauses.caseOf(tree, child).map(words.possession()::contains).orElse(false);
      boolean word = child.tag().equals("ADJ") || child.tag().endsWith("N");
      if (own
          && word
          && sentence.nameAt(child).filter(m -> m.manner() != Manner.GOVERNMENT).isEmpty()
          && !child.entity().equals("PERSON")
          && (depth > 0 || !tree.is(child, "conj"))) {
        found.add(child.text().toLowerCase(Locale.ROOT));
        qualify(sentence, child, depth + 1, found);
      }
    }
  }
}
