/**
 * Claims from events: each with its source, date and evidence, and what is the same said once.
 *
 * <p>Start at {@link org.waybill.reading.claims.ClaimAssembly}. A trap: a claim's id is a hash of
 * what it says and where, so that reading the same text twice gives the same ids.
 */
@NullMarked
package org.waybill.reading.claims;

import org.jspecify.annotations.NullMarked;
