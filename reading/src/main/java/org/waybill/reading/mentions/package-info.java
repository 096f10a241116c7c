/**
 * Who and what a report speaks of: parties by name, by office, by pronoun and by "that country";
 * materiel; dates.
 *
 * <p>Start at {@link org.waybill.reading.mentions.Discourse}, the parsed report, and {@link
 * org.waybill.reading.mentions.Parties}, which says which parties a phrase stands for. A trap: a
 * phrase is asked for by its head, so "the Russian defence minister" is asked for at "minister",
 * and a modifier never answers for its head.
 */
@NullMarked
package org.waybill.reading.mentions;

import org.jspecify.annotations.NullMarked;
