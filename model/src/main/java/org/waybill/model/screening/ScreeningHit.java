package org.waybill.model.screening;

import org.waybill.model.watchlist.Entry;

/**
 * An entry that a query resembles.
 *
 * @param entry the list entry
 * @param name the name of the entry that resembles it most
 * @param comparison how far, and why
 */
public record ScreeningHit(Entry entry, String name, Comparison comparison) {}
