/**
 * Near-copies: one text in several outlets, shortened or lightly edited.
 *
 * <p>{@link org.waybill.ledger.copies.Sketch} has the bands by which candidates are found, and the
 * shingles by which they are judged.
 */
@NullMarked
package org.waybill.ledger.copies;

import org.jspecify.annotations.NullMarked;
