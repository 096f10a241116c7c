package org.waybill.reading.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * What "them", "the shipments" and "the deal" refer back to: materiel that the report named shortly
 * before.
 */
final class MaterielReference {

  /** How many sentences back a pronoun or a definite noun may reach. */
  private static final int REACH = 3;

  private final FrameLexicon lexicon;
  private final GrammarWords grammar;

  MaterielReference(FrameLexicon lexicon, GrammarWords grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
  }

  /**
   * Whether a predicate of a transfer stands where a report speaks of materiel that it has named
   * before: a verb over a pronoun or over a noun of transfer, a noun of transfer of which something
   * is told.
   */
  boolean refersBack(
      ReadSentence sentence, Token predicate, Frame frame, Arguments arguments, Slots slots) {
    if (!frame.kind().equals("transfer")) {
      return false;
    }
    Sentence tree = sentence.tree();
    if (!Clauses.isVerbal(tree, predicate)) {
      return isToldOf(sentence, predicate)
          || tree.hasChild(predicate, c -> grammar.relatives().contains(lower(c)));
    }
    if (!frame.needs().equals(List.of("materiel"))) {
      return false;
    }
    for (String slot : frame.slots("materiel")) {
      for (Argument argument : slots.in(sentence, predicate, arguments, slot)) {
        if (isPlainPronoun(sentence, argument.token()) || isTransfer(argument.token())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Something is told of a noun that is the subject or the object of a verb. */
  private boolean isToldOf(ReadSentence sentence, Token noun) {
    Sentence tree = sentence.tree();
    Optional<Token> head = sentence.head(noun);
    return head.filter(h -> Clauses.isVerbal(tree, h)).isPresent()
        && (tree.is(noun, "nsubj") || tree.is(noun, "obj"))
        && lexicon.of(head.get()).isEmpty()
        && grammar.lightVerbs().contains(head.get().lemma());
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private boolean isTransfer(Token token) {
    return token.tag().equals("NOUN")
        && lexicon.of(token).stream().anyMatch(f -> f.kind().equals("transfer"));
  }

  private boolean isPlainPronoun(ReadSentence sentence, Token token) {
    return token.tag().equals("PRON")
        && token.has("PronType=Prs")
        && !grammar.reflexives().contains(lower(token))
        && !token.has("Person=1")
        && !token.has("Person=2")
        && sentence.nameAt(token).isEmpty();
  }

  /**
   * The candidate with the materiel that it refers back to: the last named before it in its
   * sentence, else that of the last transfer before it.
   */
  static Candidate resolved(Candidate candidate, Surroundings around) {
    Optional<MaterielMention> before =
        candidate.sentence().materiel().stream()
            .filter(m -> m.lastToken() < candidate.predicate().index() && !m.weak())
            .reduce((one, other) -> other);
    if (before.isPresent()) {
      return candidate.about(List.of(before.get()), candidate.sentence());
    }
    Candidate last = null;
    for (Candidate other : around.inReport()) {
      int distance = candidate.sentence().index() - other.sentence().index();
      boolean earlier = distance > 0 && distance <= REACH;
      boolean told = !other.frame().pos().equals(FrameLexicon.MATERIEL);
      boolean names = other.kind().equals("transfer") && told && !isVague(other);
      if (earlier && names && ContextRoles.mayVote(other)) {
        last = other;
      }
    }
    if (last == null || !sharesSides(candidate, last)) {
      return candidate;
    }
    return candidate.about(last.materiel(), last.materielIn());
  }

  private static boolean isVague(Candidate candidate) {
    return candidate.materiel().stream().allMatch(MaterielMention::weak);
  }

  /** Whether no party that the candidate names itself contradicts what it refers back to. */
  private static boolean sharesSides(Candidate candidate, Candidate before) {
    for (String role : List.of("supplier", "recipient")) {
      List<String> ours = ContextRoles.keys(candidate.role(role).parties());
      List<String> theirs = ContextRoles.keys(before.role(role).parties());
      if (!ours.isEmpty() && !theirs.isEmpty() && theirs.stream().noneMatch(ours::contains)) {
        return false;
      }
    }
    return true;
  }
}
