/**
 * What a language brings as data: the folder {@code languages/<code>/} as immutable records.
 *
 * <p>The engine knows no language. Whatever it must know of one, from relative pronouns to the
 * frames of verbs, is read here.
 */
@NullMarked
package org.waybill.reading.language;

import org.jspecify.annotations.NullMarked;
