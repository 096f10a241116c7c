package org.waybill.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Which materiel of a sentence a predicate moves. */
final class MaterielRole {

  /** How many words may stand between a sign of money and the noun it is of. */
  private static final int FARTHEST_AMOUNT = 4;

  private final Slots slots;
  private final GrammarWords grammar;

  MaterielRole(Slots slots, GrammarWords grammar) {
    this.slots = slots;
    this.grammar = grammar;
  }

  /**
   * The materiel that the phrases of some slots hold, clauses inside them left out.
   *
   * @param direct whether nothing but words of amount may stand between: what is "delivered" is the
   *     materiel itself, what is "approved" may be its sale
   */
  List<MaterielMention> in(
      ReadSentence sentence,
      Token predicate,
      Arguments arguments,
      List<String> wanted,
      boolean direct) {
    for (String slot : wanted) {
      List<MaterielMention> found = new ArrayList<>();
      for (Argument argument : slots.in(sentence, predicate, arguments, slot)) {
        if (isParty(sentence, argument.token())) {
          continue;
        }
        for (MaterielMention mention : sentence.materiel()) {
          boolean there =
              mention.covers(argument.token().index())
                  || follows(sentence.tree(), predicate, argument.token(), mention)
                  || holds(
                      sentence.tree(),
                      argument.token(),
                      sentence.tree().token(mention.head()),
                      direct);
          if (there
              && (!mention.covers(predicate.index()) || mention.covers(argument.token().index()))
              && !found.contains(mention)) {
            found.add(mention);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Whether a word is a party's name: what hangs on it is no object beside it. */
  private static boolean isParty(ReadSentence sentence, Token token) {
    return sentence.nameAt(token).isPresent()
        && sentence.materiel().stream().noneMatch(m -> m.covers(token.index()));
  }

  /** The materiel that the predicate itself is a word of ("military aid"). */
  static Optional<MaterielMention> own(ReadSentence sentence, Token predicate) {
    return sentence.materiel().stream().filter(m -> m.covers(predicate.index())).findFirst();
  }

  /** "Sent $60 million in aid": parsers hang what the amount is of on the verb. */
  private boolean follows(Sentence tree, Token predicate, Token amount, MaterielMention mention) {
    Token head = tree.token(mention.head());
    return tree.is(head, "obl")
        && tree.headIndex(head) == predicate.index()
        && grammar.lightNouns().contains(amount.lemma())
        && amount.index() < mention.firstToken()
        && mention.firstToken() - amount.index() <= FARTHEST_AMOUNT;
  }

  private boolean holds(Sentence tree, Token phrase, Token inner, boolean direct) {
    Token at = inner;
    while (!at.equals(phrase)) {
      boolean clause =
          tree.is(at, "acl")
              || tree.is(at, "advcl")
              || tree.is(at, "parataxis")
              || tree.is(at, "ccomp");
      int head = tree.headIndex(at);
      if (clause || head < 0) {
        return false;
      }
      boolean within = tree.is(at, "nmod") && Clauses.caseOf(tree, at).isPresent();
      at = tree.token(head);
      if (direct && within && !isAmount(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a noun only tells how much or in which shape there is of another. */
  private boolean isAmount(Token noun) {
    return !noun.tag().equals("NOUN") || grammar.lightNouns().contains(noun.lemma());
  }
}
