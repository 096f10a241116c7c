/**
 * The claim format {@code waybill-claim/1}: one JSON object a line for each claim, UTF-8.
 *
 * <p>{@link org.waybill.export.claimformat.ClaimWriter} writes it; {@link
 * org.waybill.export.claimformat.ClaimReader} reads it back as {@link
 * org.waybill.export.claimformat.CodedClaim}s, which hold what the format says and not the report
 * around it. Fields and their order are fixed: docs/claim-format.md. A field that is not known is
 * {@code null}, a role that is open is an empty list.
 */
@NullMarked
package org.waybill.export.claimformat;

import org.jspecify.annotations.NullMarked;
