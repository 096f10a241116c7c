/**
 * What is asked of the lists and what they answer: a query, and scored hits that carry their
 * reasons.
 */
@NullMarked
package org.waybill.model.screening;

import org.jspecify.annotations.NullMarked;
