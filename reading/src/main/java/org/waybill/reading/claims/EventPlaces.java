package org.waybill.reading.claims;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.events.Finding;
import org.waybill.reading.gazetteer.Manner;
import org.waybill.reading.gazetteer.Match;
import org.waybill.reading.grammar.Argument;
import org.waybill.reading.grammar.Arguments;
import org.waybill.reading.language.GrammarWords;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/** Gives each event the place that its clause says it happens at: "met in Pyongyang". */
public final class EventPlaces implements ClaimAssembly.Placing {

  private static final Set<Manner> PLACES =
      EnumSet.of(Manner.PLACE, Manner.CAPITAL, Manner.NAME, Manner.REGION);

  private final GrammarWords grammar;

  /** Places by the prepositions of a language. */
  public EventPlaces(GrammarWords grammar) {
    this.grammar = grammar;
  }

  @Override
  public Optional<Party> where(Finding finding) {
    ReadSentence sentence = finding.sentence();
    Arguments arguments = Arguments.of(sentence.tree(), finding.predicate(), grammar);
    for (String marker : grammar.placeMarkers()) {
      for (Argument argument : arguments.in("obl:" + marker)) {
        Optional<Match> name =
            sentence.nameAt(argument.token()).filter(m -> PLACES.contains(m.manner()));
        if (name.isPresent()) {
          return Optional.of(place(sentence, name.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The place under its own words, with the state that it is or lies in. */
  private static Party place(ReadSentence sentence, Match match) {
    StringBuilder words = new StringBuilder();
    for (Token token :
        sentence.tree().tokens().subList(match.firstToken(), match.lastToken() + 1)) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    Party party = match.party();
    return party.type() == PartyType.STATE
        ? new Party(words.toString(), party.id(), PartyType.STATE, Optional.empty())
        : party;
  }
}
