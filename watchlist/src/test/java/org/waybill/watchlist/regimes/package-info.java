/** Tests of the regimes' data, and of what they say of claims. */
@NullMarked
package org.waybill.watchlist.regimes;

import org.jspecify.annotations.NullMarked;
