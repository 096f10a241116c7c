/**
 * Words as letters and sounds: folding, romanization, sound keys and edit distance.
 *
 * <p>Nothing here knows what a name is. A trap: all keys are computed with {@code Locale.ROOT} and
 * from composed text, so that the same word gives the same key wherever it comes from.
 */
@NullMarked
package org.waybill.screening.text;

import org.jspecify.annotations.NullMarked;
