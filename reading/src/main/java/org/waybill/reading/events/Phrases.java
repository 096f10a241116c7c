package org.waybill.reading.events;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.reading.mentions.Mention;
import org.waybill.reading.mentions.Parties;
import org.waybill.reading.mentions.ReadSentence;
import org.waybill.syntax.Token;

/**
 * Whom the phrases of a role stand for.
 *
 * @param parties the parties of the report
 * @param outlets whether news outlets count: they ask questions, and do nothing else that is coded
 * @param owners whether a phrase that is no party stands for whose it is: sanctions on "Russia's
 *     oil" are sanctions on Russia
 */
record Phrases(Parties parties, boolean outlets, boolean owners) {

  /** The parties that a phrase stands for. */
  List<Mention> of(ReadSentence sentence, Token phrase) {
    List<Mention> found =
        parties.of(sentence, phrase).stream()
            .filter(m -> outlets || m.party().type() != PartyType.OUTLET)
            .toList();
    return found.isEmpty() && owners ? owner(sentence, phrase) : found;
  }

  private List<Mention> owner(ReadSentence sentence, Token phrase) {
    if (!phrase.tag().equals("NOUN")) {
      return List.of();
    }
    Optional<Party> owner = parties.owner(sentence, phrase);
    return owner
        .map(party ->
            new Mention(
                party, sentence.index(), phrase, phrase.text() + " of " + party.name(), false))
        .stream()
        .toList();
  }

  /** Whether a phrase that a governor lends may be somebody: "stranded at sea" names nobody. */
  boolean mayBeSomebody(Token phrase) {
    return !owners || parties.isSomebody(phrase);
  }

  /** Whether a noun speaks of somebody, known or not: "two firms", "their associates". */
  boolean isSomebody(Token phrase) {
    return owners && parties.isSomebody(phrase);
  }
}
