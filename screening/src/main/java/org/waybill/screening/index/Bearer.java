package org.waybill.screening.index;

import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryName;

/**
 * An entry that bears a name.
 *
 * @param entry the entry
 * @param name the name as its list has it
 */
public record Bearer(Entry entry, EntryName name) {}
