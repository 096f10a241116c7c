/**
 * Takes reports in: bytes to {@link org.waybill.model.Report}.
 *
 * <p>Start at {@link org.waybill.intake.ReportIntake}, which reads files, folders and standard
 * input into a lazy stream of {@link org.waybill.intake.Intake}: a report, or the reason why an
 * input is not one ({@link org.waybill.intake.Refusal}). Nothing is thrown for a bad input, so that
 * one bad report never stops a batch. {@link org.waybill.intake.IntakeSettings} say which languages
 * can be read, how large a report may be and what is known of it already.
 *
 * <p>The way of the bytes: their form is told from the first of them, whatever the file is called;
 * their encoding by mark, validity, declaration and statistics, in this order; then plain text
 * keeps every character in its place, the JSON form gives its {@code text} field unchanged, and of
 * an HTML page the paragraphs of its article are kept, parted by blank lines, with what its
 * metadata say. An outlet that is not named is looked for in the dateline and in the address, by
 * the list {@code gazetteer/outlets.tsv}. A language that is not named is detected.
 *
 * <p>A trap: the language of the web is not what pages say it is. {@code <html lang>} is a hint
 * here and no more, since templates name the wrong language often.
 */
@NullMarked
package org.waybill.intake;

import org.jspecify.annotations.NullMarked;
