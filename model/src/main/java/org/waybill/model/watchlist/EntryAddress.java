package org.waybill.model.watchlist;

import java.util.Optional;

/**
 * An address of a listed party.
 *
 * @param text the whole address as one line
 * @param city its city or town, where the list tells it apart
 * @param country ISO 3166-1 alpha-2 code of its country, where it is known
 */
public record EntryAddress(String text, Optional<String> city, Optional<String> country) {}
