package org.waybill.model.watchlist;

import java.util.Optional;

/**
 * A number or code that identifies a listed party.
 *
 * @param kind what it is
 * @param value the number as the list writes it
 * @param country ISO 3166-1 alpha-2 code of who issued it, where the list says so
 * @param note what else the list says of it
 */
public record Identifier(
    IdentifierKind kind, String value, Optional<String> country, Optional<String> note) {}
