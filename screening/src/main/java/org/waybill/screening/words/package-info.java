/**
 * What is known of the words of names: legal forms, generic words, titles, particles, spelled
 * numbers, spellings and nicknames of given names, readings of signs. All of it is data of the
 * folder {@code names/}.
 */
@NullMarked
package org.waybill.screening.words;

import org.jspecify.annotations.NullMarked;
