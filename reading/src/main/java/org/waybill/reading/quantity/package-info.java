/**
 * How much: counts, measures and sums of money in a sentence, as ranges.
 *
 * <p>Figures are read in both conventions (10,000 and 10.000), number words through ICU's spell-out
 * rules of the language, everything else through {@code quantities.yaml} of the language: scales,
 * vague words, bounds, units, currencies. A trap: an open end ("more than 150") is an infinite
 * maximum.
 */
@NullMarked
package org.waybill.reading.quantity;

import org.jspecify.annotations.NullMarked;
