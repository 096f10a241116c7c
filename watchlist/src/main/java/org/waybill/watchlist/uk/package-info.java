/**
 * The UK Sanctions List of the Foreign, Commonwealth and Development Office, since January 2026 the
 * one list of the UK: XML with an element a designation, or a table with rows that combine its
 * values.
 */
@NullMarked
package org.waybill.watchlist.uk;

import org.jspecify.annotations.NullMarked;
