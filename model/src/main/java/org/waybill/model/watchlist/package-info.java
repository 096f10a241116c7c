/**
 * Entries of official sanctions lists, in the words that all lists share.
 *
 * <p>A list has its own format; what a reader makes of it is an {@link
 * org.waybill.model.watchlist.Entry}: one listed party with everything that the list says of it,
 * and the raw record beside it. Nothing is judged here: who is listed is found by screening, and
 * whether a hit is right is an analyst's decision.
 */
@NullMarked
package org.waybill.model.watchlist;

import org.jspecify.annotations.NullMarked;
