/**
 * The names of parties in news reports, and the finder of those names in a sentence.
 *
 * <p>{@link org.waybill.reading.gazetteer.Gazetteer} is loaded once a language and finds {@link
 * org.waybill.reading.gazetteer.Match matches}: which tokens name a party, which party it is, and
 * in which {@link org.waybill.reading.gazetteer.Manner manner} the words stand for it (by its name,
 * its capital, a seat of government, a demonym, and so on). It looks at one sentence at a time and
 * resolves no reference: "the ministry" and "Watson" are for the mention resolver.
 *
 * <p>All names are data: {@code /gazetteer/*.tsv} hold facts that no language owns, {@code
 * /languages/<code>/*.tsv} the words of a language; the plain names of states come from the CLDR of
 * the JDK. The header comment of each file says how to write a row.
 *
 * <p>Trap: a name matches by its letters, not by its meaning. What a word may mean besides (Jordan,
 * Georgia, Granada) stands in the language's {@code cautions.tsv}, and nowhere in code.
 */
@NullMarked
package org.waybill.reading.gazetteer;

import org.jspecify.annotations.NullMarked;
