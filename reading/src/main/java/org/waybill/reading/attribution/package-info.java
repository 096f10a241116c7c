/**
 * Whose words each clause is: quotations direct, indirect, mixed and running over paragraphs,
 * "according to", and speakers within speakers.
 *
 * <p>Start at {@link org.waybill.reading.attribution.Attribution}. A trap: whoever asks, pledges or
 * denies in words is the source of what they ask, pledge or deny; the verb itself then is no layer
 * of its own.
 */
@NullMarked
package org.waybill.reading.attribution;

import org.jspecify.annotations.NullMarked;
