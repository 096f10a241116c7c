/**
 * The list as CSV: csvFullSanctionsList 1.1, a row a name, birth, address, document or citizenship;
 * and the older table of the same kind, also where a spreadsheet has packed its rows into one
 * column.
 */
@NullMarked
package org.waybill.watchlist.eu.csv;

import org.jspecify.annotations.NullMarked;
