package org.waybill.reading.gazetteer;

import org.waybill.model.Party;

/**
 * A run of tokens of one sentence that names a party.
 *
 * <p>Two matches may share a token where one token holds two names ("US-Israel").
 *
 * @param firstToken index of the first token
 * @param lastToken index of the last token, itself included
 * @param party the party, under its usual name in the language of the report; for {@link
 *     Manner#PLACE} the state that the place lies in
 * @param manner how the words stand for the party
 */
public record Match(int firstToken, int lastToken, Party party, Manner manner) {}
