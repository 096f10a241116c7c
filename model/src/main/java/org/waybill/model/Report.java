package org.waybill.model;

import java.util.Optional;

/**
 * One published text.
 *
 * @param id what names the report: given with it, or a hash of its text
 * @param language the ISO 639-1 code, for instance {@code es}
 * @param title the headline, empty if unknown
 * @param outlet who printed it, empty if unknown
 * @param published the date of publication as EDTF, at the precision that is known
 * @param url the address
 * @param body the text; paragraphs are parted by line breaks, and all offsets count in it
 */
public record Report(
    String id,
    String language,
    String title,
    String outlet,
    Optional<String> published,
    Optional<String> url,
    String body) {}
