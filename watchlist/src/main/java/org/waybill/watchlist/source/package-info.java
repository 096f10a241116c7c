/**
 * Bytes to records, within limits: XML elements, rows of tables and spreadsheets, lines of JSON.
 *
 * <p>Everything here may meet a hostile file. What cannot be read throws an {@link
 * java.io.IOException} whose text is fit for users, mostly a {@link
 * org.waybill.watchlist.source.RefusedException}.
 */
@NullMarked
package org.waybill.watchlist.source;

import org.jspecify.annotations.NullMarked;
