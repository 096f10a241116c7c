/** Canada's consolidated autonomous sanctions list (SEMA and JVCFOA): one XML file of records. */
@NullMarked
package org.waybill.watchlist.canada;

import org.jspecify.annotations.NullMarked;
