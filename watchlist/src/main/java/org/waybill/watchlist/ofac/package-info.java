/**
 * The lists of the US Office of Foreign Assets Control: the Specially Designated Nationals and the
 * consolidated list of the others, in four formats, a package each.
 */
@NullMarked
package org.waybill.watchlist.ofac;

import org.jspecify.annotations.NullMarked;
