package org.waybill.reading.mentions;

import org.waybill.model.Party;
import org.waybill.syntax.Token;

/**
 * A party where a sentence speaks of it.
 *
 * @param party who
 * @param sentence the index of the sentence
 * @param token the head of the phrase
 * @param resolution how the phrase was resolved, for explanations
 * @param anaphoric whether something before had to say who it is
 */
public record Mention(
    Party party, int sentence, Token token, String resolution, boolean anaphoric) {}
