/**
 * Claims as a STIX 2.1 bundle.
 *
 * <p>A party is an {@code identity}; a claim a {@code relationship} of each pair that it ties, or a
 * {@code note} where it ties none, both with the claim's own fields in an extension; what its
 * source makes of it an {@code opinion}; a report a {@code report}, or a {@code grouping} if nobody
 * knows when it was printed.
 *
 * <p>A trap: ids are UUIDs of version 5 in a namespace of Waybill's own, so that an export of the
 * same claims has the same ids; the standard keeps its own namespace for observables.
 */
@NullMarked
package org.waybill.export.stix;

import org.jspecify.annotations.NullMarked;
