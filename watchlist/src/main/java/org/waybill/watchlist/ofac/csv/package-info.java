/**
 * The delimited files of OFAC's lists: sdn, alt, add and comments, which make up one list and have
 * no headers. "-0-" stands for nothing, and the last character of a file is 0x1A.
 */
@NullMarked
package org.waybill.watchlist.ofac.csv;

import org.jspecify.annotations.NullMarked;
