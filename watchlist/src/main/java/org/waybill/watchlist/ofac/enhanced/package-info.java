/**
 * The enhanced XML of OFAC's lists: names in all scripts, features, documents and relationships.
 */
@NullMarked
package org.waybill.watchlist.ofac.enhanced;

import org.jspecify.annotations.NullMarked;
