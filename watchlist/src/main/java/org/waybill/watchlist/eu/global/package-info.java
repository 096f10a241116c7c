/** The list as the EU published it until 2017 (global.xml). */
@NullMarked
package org.waybill.watchlist.eu.global;

import org.jspecify.annotations.NullMarked;
