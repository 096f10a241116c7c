package org.waybill.model.archive;

import java.util.Optional;
import org.waybill.model.Claim;

/**
 * A claim, as a ledger keeps it.
 *
 * @param key what tells it from others
 * @param report the key of its report
 * @param root the id that decisions on it are kept under: that of the first reading of it
 * @param place whether it counts: {@code current}, {@code held} or {@code former}
 * @param standing what analysts made of it: {@code open}, {@code accepted}, {@code rejected} or
 *     {@code corrected}
 * @param asRead the claim as the machine read it
 * @param corrected the claim as an analyst put it, where one did
 */
public record ArchivedClaim(
    long key,
    long report,
    String root,
    String place,
    String standing,
    Claim asRead,
    Optional<Claim> corrected)
    implements ArchiveEntry {}
