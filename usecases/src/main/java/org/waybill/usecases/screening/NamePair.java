package org.waybill.usecases.screening;

import java.util.Optional;
import org.waybill.model.watchlist.EntryKind;

/**
 * Two names to be compared.
 *
 * @param name1 the one
 * @param name2 the other
 * @param kind what both are names of, where that is known
 */
public record NamePair(String name1, String name2, Optional<EntryKind> kind) {}
