package org.waybill.model.watchlist;

/**
 * What ties an entry to another one of the same list.
 *
 * @param relation the list's own words for it
 * @param target the other entry's id
 */
public record EntryLink(String relation, String target) {}
