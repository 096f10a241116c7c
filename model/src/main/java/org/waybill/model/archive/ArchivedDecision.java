package org.waybill.model.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * What an analyst decided, as a ledger keeps it.
 *
 * @param number what tells it from others; later ones have greater numbers
 * @param kind what was decided, for instance {@code accept}
 * @param subject on what, for instance {@code claim:} and the claim's root
 * @param detail the particulars as JSON
 * @param who who made it
 * @param why their reason, empty if they gave none
 * @param made when
 * @param undoes the number of the decision that this one undoes
 */
public record ArchivedDecision(
    long number,
    String kind,
    String subject,
    String detail,
    String who,
    String why,
    Instant made,
    Optional<Long> undoes)
    implements ArchiveEntry {}
