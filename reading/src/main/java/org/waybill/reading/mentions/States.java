package org.waybill.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/** Which state or organisation the modifiers of a noun make it belong to. */
final class States {

  private final PartyWords words;

  States(PartyWords words) {
    this.words = words;
  }

  /**
   * The id of the state or organisation among the modifiers of a noun ("Iranian", "of Iran",
   * "Iran's").
   */
  Optional<String> modifying(ReadSentence sentence, Token noun) {
    return owner(sentence, noun).map(Party::key);
  }

  /** The state or organisation among the modifiers of a noun. */
  Optional<Party> owner(ReadSentence sentence, Token noun) {
    return owner(sentence, noun, 0);
  }

  /**
   * The armed groups among the modifiers of a noun ("Hezbollah fighters"); several of a plural
   * ("leaders of Hamas and Islamic Jihad").
   */
  List<Party> groupsOf(ReadSentence sentence, Token noun) {
    Sentence tree = sentence.tree();
    return tree.children(noun, "nmod:poss", "amod", "compound", "nmod").stream()
        .filter(modifier -> belongs(tree, noun, modifier))
        .flatMap(modifier ->
            Stream.concat(Stream.of(modifier), tree.children(modifier, "conj").stream()))
        .flatMap(modifier -> sentence.nameAt(modifier).stream())
        .filter(match -> match.manner() == Manner.ARMED_GROUP)
        .map(Match::party)
        .limit(noun.has("Number=Plur") ? Long.MAX_VALUE : 1)
        .toList();
  }

  private Optional<Party> owner(ReadSentence sentence, Token noun, int depth) {
    Sentence tree = sentence.tree();
    List<Token> modifiers = modifiers(tree, noun);
    for (Token modifier : modifiers) {
      Optional<Party> party = standing(sentence, modifier);
      if (party.isPresent() && belongs(tree, noun, modifier)) {
        return party;
      }
    }
    if (depth < 2) {
      for (Token modifier : modifiers) {
        if (belongs(tree, noun, modifier)) {
          Optional<Party> deeper = owner(sentence, modifier, depth + 1);
          if (deeper.isPresent()) {
            return deeper;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * All states and organisations to which a noun in the plural belongs: "the Russian and Ukrainian
   * ministers", "officials of Iran and Iraq".
   */
  List<Party> owners(ReadSentence sentence, Token noun) {
    Sentence tree = sentence.tree();
    List<Party> found = new ArrayList<>();
    for (Token modifier : modifiers(tree, noun)) {
      if (belongs(tree, noun, modifier)) {
        gather(sentence, modifier, found);
      }
    }
    return found.isEmpty() ? owner(sentence, noun).stream().toList() : found;
  }

  private static void gather(ReadSentence sentence, Token modifier, List<Party> found) {
    standing(sentence, modifier)
        .filter(party -> found.stream().noneMatch(p -> p.key().equals(party.key())))
        .ifPresent(found::add);
    for (Token sister : sentence.tree().children(modifier, "conj")) {
      gather(sentence, sister, found);
    }
  }

  private static List<Token> modifiers(Sentence tree, Token noun) {
    return Stream.concat(
            tree.children(noun, "nmod:poss", "amod", "compound", "nmod", "flat").stream(),
            tree.children(noun, "appos").stream().filter(a -> isDesignation(noun, a)))
        .toList();
  }

  /** "Helicópteros Caracal franceses": the name of a type, right after the noun. */
  private static boolean isDesignation(Token noun, Token apposition) {
    return apposition.index() == noun.index() + 1 && apposition.tag().equals("PROPN");
  }

  private boolean belongs(Sentence tree, Token noun, Token modifier) {
    if (!tree.is(modifier, "nmod") || tree.relation(modifier).equals("nmod:poss")) {
      return true;
    }
    return Clauses.caseOf(tree, modifier)
        .map(c ->
            words.possession().contains(c) || isSpeaker(noun) && words.affiliation().contains(c))
        .orElse(true);
  }

  /** Whether a noun means people who speak for somebody: "a spokesman for", "envoys from". */
  private boolean isSpeaker(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return (words.offices().contains(lemma) || words.persons().contains(lemma))
        && !words.forces().contains(lemma);
  }

  private static Optional<Party> standing(ReadSentence sentence, Token token) {
    return sentence
        .nameAt(token)
        .filter(m -> m.manner() != Manner.PLACE && m.manner() != Manner.REGION)
        .map(Match::party)
        .map(Coreference::stateOf)
        .filter(p -> p.type() == PartyType.STATE || p.type() == PartyType.ORGANISATION)
        .filter(p -> p.id().isPresent());
  }

  /** A word as the language files spell it. */
  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
