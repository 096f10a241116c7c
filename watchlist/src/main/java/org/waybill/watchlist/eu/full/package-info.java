/** The full list as XML (xmlFullSanctionsList 1.0 and 1.1). */
@NullMarked
package org.waybill.watchlist.eu.full;

import org.jspecify.annotations.NullMarked;
