package org.waybill.model.watchlist;

/**
 * A part of a name that the list tells apart.
 *
 * @param kind what the part is
 * @param text the part as the list writes it
 */
public record NamePart(NamePartKind kind, String text) {}
