/**
 * A name against others: scores with reasons.
 *
 * <p>{@link org.waybill.screening.Comparer} compares two names.
 */
@NullMarked
package org.waybill.screening;

import org.jspecify.annotations.NullMarked;
