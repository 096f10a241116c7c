/**
 * Expressions of time in the raw text of a report, resolved to EDTF dates (ISO 8601-2:2019) against
 * the report's own date.
 *
 * <p>{@link org.waybill.reading.time.TimeExpressions} is the way in; it needs no parser. The words
 * and the grammar of a language are two tables in its folder, {@code time-words.tsv} and {@code
 * time-rules.tsv}; what a rule may say is listed in {@link org.waybill.reading.time.Operation}. A
 * rule is matched by {@code Matcher}, which tries every rule and keeps the longest match, so the
 * order of rules matters only between matches of the same length: the earlier rule wins.
 *
 * <p>A trap: "Tuesday" or "in July" names no year. Such an expression has two readings, back and
 * ahead; which one holds is for the tense of the verb to say ({@link
 * org.waybill.reading.time.TimeExpression#edtf(org.waybill.reading.time.Direction)}).
 */
@NullMarked
package org.waybill.reading.time;

import org.jspecify.annotations.NullMarked;
