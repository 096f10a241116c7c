/**
 * The consolidated list of Australia's Department of Foreign Affairs and Trade: a spreadsheet with
 * a row a name, the rows of a party sharing the digits of their reference (12, 12a, 12b).
 */
@NullMarked
package org.waybill.watchlist.australia;

import org.jspecify.annotations.NullMarked;
