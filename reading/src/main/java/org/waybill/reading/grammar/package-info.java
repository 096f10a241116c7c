/**
 * The grammar of all languages over Universal Dependencies: what the arguments of a predicate are
 * once passives, control, raising, relative clauses, coordination and light verbs have been undone.
 *
 * <p>Start at {@link org.waybill.reading.grammar.Arguments}. A trap: slots are logical, so the
 * {@code obj} of "missiles were sold" is "missiles".
 */
@NullMarked
package org.waybill.reading.grammar;

import org.jspecify.annotations.NullMarked;
