/** The plain XML of OFAC's lists: sdn.xml and consolidated.xml. */
@NullMarked
package org.waybill.watchlist.ofac.sdn;

import org.jspecify.annotations.NullMarked;
