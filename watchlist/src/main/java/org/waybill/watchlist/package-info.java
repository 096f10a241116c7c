/**
 * Official list files to entries: which files there are, what they hold, and what is wrong with
 * them.
 *
 * <p>{@link org.waybill.watchlist.Watchlists} opens files, whose format is told from their content;
 * a {@link org.waybill.watchlist.Watchlist} hands its entries over one at a time and answers with a
 * {@link org.waybill.watchlist.ListFile}. Each list has a package with the same four files: where
 * it is published (Download), the words of its format (Fields), the records of a file (Reader), and
 * what an entry is made of (Mapper). Files come from outside and may be hostile: only {@code
 * source} touches bytes, within {@link org.waybill.watchlist.Limits}.
 */
@NullMarked
package org.waybill.watchlist;

import org.jspecify.annotations.NullMarked;
