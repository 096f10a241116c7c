package org.waybill.model.watchlist;

import java.util.Optional;

/**
 * What ties an entry to another party, mostly another entry of the same list.
 *
 * @param relation the list's own words for it
 * @param target the other entry's id, where the list gives it
 * @param name the other party's name, where the list gives it
 */
public record EntryLink(String relation, Optional<String> target, Optional<String> name) {}
