package org.waybill.intake;

/**
 * A report as its form gives it.
 *
 * @param body the text
 * @param details what the input says beside it
 * @param languageHint the language that the input claims without being sure of it, as ISO 639-1, or
 *     an empty string: the templates of many sites name the wrong one
 */
record ReportContent(String body, ReportDetails details, String languageHint) {}
