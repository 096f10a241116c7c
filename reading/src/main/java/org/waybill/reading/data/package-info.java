/**
 * How the reading finds its data: files of a language or of the gazetteer, and phrases in
 * sentences.
 *
 * <p>{@link org.waybill.reading.data.DataFile} opens a file and names the place of what is wrong in
 * it; {@link org.waybill.reading.data.WordStream} cuts a sentence into words finer than tokens, so
 * that "surface-to-air" reads the same however a parser cuts hyphens; {@link
 * org.waybill.reading.data.PhraseTable} finds the longest known phrase at a word.
 */
@NullMarked
package org.waybill.reading.data;

import org.jspecify.annotations.NullMarked;
