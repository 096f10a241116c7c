/**
 * The advanced XML of OFAC's lists (UN 1267 advanced sanctions data model): everything by numbers,
 * which reference sets at the head of the file explain; parties refer to locations, documents,
 * relationships and sanctions entries elsewhere in it, so the file is read twice.
 */
@NullMarked
package org.waybill.watchlist.ofac.advanced;

import org.jspecify.annotations.NullMarked;
