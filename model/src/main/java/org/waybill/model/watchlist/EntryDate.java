package org.waybill.model.watchlist;

/**
 * A date as precise as the list gives it.
 *
 * @param edtf the date as EDTF (ISO 8601-2:2019): a day, month, year, interval, or one of a set;
 *     "~" where the list says about
 * @param text what the list writes
 */
public record EntryDate(String edtf, String text) {}
