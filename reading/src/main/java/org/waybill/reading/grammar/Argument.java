package org.waybill.reading.grammar;

import org.waybill.syntax.Token;

/**
 * One word in a slot of a predicate.
 *
 * @param slot the logical slot: {@code subj}, {@code obj}, {@code iobj}, {@code obl:<case>}, {@code
 *     poss} or {@code mod}
 * @param token the head of the phrase that fills it
 * @param path how the grammar got there, for explanations: {@code control of urge}, {@code relative
 *     clause}; empty if direct
 * @param near whether it depends on the predicate itself; what is merely lent by a governor comes
 *     second
 */
public record Argument(String slot, Token token, String path, boolean near) {}
