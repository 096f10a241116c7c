/**
 * The first step of reading: what of a report is worth parsing.
 *
 * <p>Parsing is what reading costs, and most news needs none. A multi-pattern automaton goes once
 * over the raw text and tells from word stems alone whether a report is about arms, war, sanctions
 * or diplomacy, and which of its sentences can hold a claim or are needed by one. It leans towards
 * keeping: what it refuses is never read.
 */
@NullMarked
package org.waybill.reading.gate;

import org.jspecify.annotations.NullMarked;
