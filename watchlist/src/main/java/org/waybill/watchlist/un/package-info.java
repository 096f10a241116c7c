/** The consolidated list of the UN Security Council: one XML file of individuals and entities. */
@NullMarked
package org.waybill.watchlist.un;

import org.jspecify.annotations.NullMarked;
