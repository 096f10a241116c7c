package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.materiel.MaterielMention;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** What the names mean that a parser makes a part of the goods: who gets them, or who made them. */
final class NamesInGoods {

  /** Names that are not said of what something is like. */
  private static final Set<Manner> RECEIVERS =
      Set.of(Manner.NAME, Manner.ARMED_GROUP, Manner.CAPITAL);

  /** Relations between the parts of a name. */
  private static final Set<String> NAMING = Set.of("compound", "flat", "appos", "nmod");

  private final Parties parties;

  NamesInGoods(Parties parties) {
    this.parties = parties;
  }

  /**
   * "Gave Hezbollah rockets", "giving Kyiv Gripen jets": parsers take the one who gets for a part
   * of the name of what is given. It stands right after the verb.
   */
  Optional<Filler> receiver(
      ReadSentence sentence, Token predicate, List<MaterielMention> materiel) {
    Sentence tree = sentence.tree();
    int next = predicate.index() + 1;
    if (next >= tree.size() || !Clauses.isVerbal(tree, predicate)) {
      return Optional.empty();
    }
    Token part = tree.token(next);
    Optional<Match> name =
        sentence.nameAt(part).filter(match -> RECEIVERS.contains(match.manner()));
    boolean named = part.tag().equals("PROPN") && name.isPresent();
    for (MaterielMention mention : materiel) {
      Token head = tree.token(mention.head());
      if (named
          && head.index() > name.get().lastToken()
          && isInCompound(tree, tree.token(name.get().lastToken()), head)) {
        return Optional.of(
            new Filler(
                parties.of(sentence, part).stream().map(Mention::party).toList(),
                List.of(part),
                false,
                "before " + head.text()));
      }
    }
    return Optional.empty();
  }

  private static boolean isInCompound(Sentence tree, Token part, Token head) {
    Token at = part;
    while (at.index() != head.index()) {
      if (!tree.is(at, "compound") && !tree.is(at, "flat") && !tree.is(at, "nmod")) {
        return false;
      }
      at = tree.token(tree.headIndex(at));
    }
    return part.index() != head.index();
  }

  /** "The purchase of Sukhoi jets": a maker in the name of the materiel does not get it. */
  static boolean areMakers(ReadSentence sentence, Filler filler, List<MaterielMention> materiel) {
    Sentence tree = sentence.tree();
    return !filler.tokens().isEmpty()
        && filler.tokens().stream()
            .allMatch(token ->
                token.tag().equals("PROPN")
                    && materiel.stream()
                        .anyMatch(mention ->
                            mention.covers(token.index())
                                || tree.headIndex(token) == mention.head()
                                    && Clauses.caseOf(tree, token).isEmpty()
                                    && NAMING.contains(tree.relation(token))));
  }
}
