/**
 * How surely a source puts an event, and how far along its governors say it is.
 *
 * <p>{@link org.waybill.reading.factuality.StandingReader} goes up the tree from a predicate:
 * negation, mood, modals and adverbs on the way weaken or turn the value, and operators ("plan to",
 * "no evidence that", "halt") act on what they govern. It stops at the nearest source. A trap:
 * "refused to send" is a halted transfer that certainly happened, not a shipment that did not.
 */
@NullMarked
package org.waybill.reading.factuality;

import org.jspecify.annotations.NullMarked;
