package org.waybill.reading.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Clauses;
import org.waybill.reading.language.PartyWords;
import org.waybill.syntax.Sentence;
import org.waybill.syntax.Token;

/**
 * Whom names stand for, and the nouns beside them: "the group Hezbollah", "the foreign ministry".
 */
final class NamedParties {

  private static final Set<Manner> APPOSED =
      Set.of(Manner.OUTLET, Manner.ORGANISATION, Manner.ARMED_GROUP, Manner.COMPANY);

  private final PartyWords words;
  private final States states;
  private final Coreference coreference;
  private final UnlistedNames unlisted;

  NamedParties(PartyWords words, States states, Coreference coreference) {
    this.words = words;
    this.states = states;
    this.coreference = coreference;
    this.unlisted = new UnlistedNames(words, states, coreference);
  }

  /**
   * "The daily The New York Times", "the group Hezbollah": the noun stands for the name beside it.
   */
  List<Mention> apposedName(Parties parties, ReadSentence sentence, Token token) {
    Sentence tree = sentence.tree();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    // Taggers take "ONG" and the like for names.
    if (!token.tag().equals("NOUN") && !words.groups().contains(lemma)) {
      return List.of();
    }
    for (Token child : tree.children(token, "appos", "flat", "nmod", "compound")) {
      Optional<Match> match = sentence.nameAt(child);
      boolean outlet = words.outlets().contains(lemma);
      boolean bare =
          (child.index() > token.index() || outlet) && Clauses.caseOf(tree, child).isEmpty();
      if (bare && match.isPresent() && APPOSED.contains(match.get().manner())) {
        return named(parties, sentence, child, match.get());
      }
      if (bare && match.isEmpty() && words.groups().contains(lemma)) {
        List<Mention> proper = unlisted.proper(sentence, child);
        if (!proper.isEmpty()) {
          return proper;
        }
      }
    }
    return List.of();
  }

  /** "Its Russian subsidiary, Iskra Technologies": the company goes by its name. */
  List<Mention> apposedCompany(Parties parties, ReadSentence sentence, Token token) {
    for (Token child : sentence.tree().children(token, "appos", "flat")) {
      if (child.index() > token.index() && child.tag().equals("PROPN")) {
        List<Mention> found = parties.single(sentence, child);
        if (!found.isEmpty()) {
          return found.stream()
              .filter(m -> m.party().type() != PartyType.STATE)
              .filter(m -> m.party().type() != PartyType.PERSON)
              .toList();
        }
      }
    }
    return List.of();
  }

  /** Whom a name of the gazetteer stands for where it is. */
  List<Mention> named(Parties parties, ReadSentence sentence, Token token, Match match) {
    Optional<Mention> man = nationalBefore(parties, sentence, token, match);
    if (man.isPresent()) {
      return List.of(man.get());
    }
    Party party = asNamed(sentence, token, match);
    if (match.manner() == Manner.ORGAN) {
      Optional<Party> owner =
          states
              .owner(sentence, token)
              .or(() -> Optional.of(party).filter(p -> p.id().isPresent()));
      if (owner.isPresent()) {
        return List.of(
            new Mention(
                owner.get(),
                sentence.index(),
                token,
                party.name() + " of " + owner.get().name(),
                false));
      }
      Optional<Mention> possessor = possessor(parties, sentence, token);
      if (possessor.isPresent()) {
        return List.of(possessor.get());
      }
      return coreference
          .focus(sentence, token)
          .map(m ->
              new Mention(
                  m.party(),
                  sentence.index(),
                  token,
                  party.name() + ", of the state last spoken of",
                  true))
          .stream()
          .toList();
    }
    return List.of(
        new Mention(
            party, sentence.index(), token, match.manner().name().toLowerCase(Locale.ROOT), false));
  }

  /**
   * The party under the words of the report; an adjective is no name, and the usual one stands for
   * it.
   */
  private static Party asNamed(ReadSentence sentence, Token token, Match match) {
    Party party = match.party();
    return switch (match.manner()) {
      case NAME, ORGANISATION, ARMED_GROUP, COMPANY, OUTLET, REGION ->
          token.tag().equals("ADJ")
              ? party
              : new Party(words(sentence, match), party.id(), party.type(), party.of());
      case CAPITAL, GOVERNMENT, FORCES, ORGAN, PERSON, PLACE, DEMONYM -> party;
    };
  }

  /** "The Ukrainian": a demonym in the singular means the person of that state before. */
  private Optional<Mention> nationalBefore(
      Parties parties, ReadSentence sentence, Token token, Match match) {
    boolean person =
        match.manner() == Manner.DEMONYM
            && !token.has("Number=Plur")
            && parties.isDefinite(sentence, token)
            && CommonNouns.isArgument(sentence.tree(), token);
    return person ? coreference.personOf(sentence, token, match.party().key()) : Optional.empty();
  }

  private static String words(ReadSentence sentence, Match match) {
    StringBuilder text = new StringBuilder();
    for (int i = match.firstToken(); i <= match.lastToken(); i++) {
      text.append(text.isEmpty() ? "" : " ").append(sentence.tree().token(i).text());
    }
    return text.toString();
  }

  /** "its army": whose the possessive pronoun says. */
  Optional<Mention> possessor(Parties parties, ReadSentence sentence, Token noun) {
    for (Token child : sentence.tree().children(noun, "nmod:poss", "det")) {
      if (child.has("Poss=Yes")) {
        for (Mention mention :
            coreference.pronouns().pronoun(parties, sentence, child, States.lower(child))) {
          Party party = mention.party();
          if (party.type() == PartyType.PERSON && party.of().isPresent()) {
            party = Party.state(party.of().get(), party.of().get());
          }
          return Optional.of(
              new Mention(
                  party, sentence.index(), noun, child.text() + " = " + party.name(), true));
        }
      }
    }
    return Optional.empty();
  }
}
