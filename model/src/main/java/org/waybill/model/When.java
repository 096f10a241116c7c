package org.waybill.model;

/**
 * When an event happened or is to happen.
 *
 * @param edtf the date as EDTF (ISO 8601-2:2019), resolved against the report's date
 * @param text the words that it came from
 */
public record When(String edtf, String text) {}
