package org.waybill.model.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision whose claim a newer reading does not give as it was, as a ledger keeps it.
 *
 * @param root the root of the claim
 * @param change what became of the claim: {@code vanished}, or another in its place
 * @param claim the key of the claim that was decided on
 * @param successor the key of what the newer reading has in its place
 * @param since when the newer reading came
 */
public record ArchivedSecondLook(
    String root, String change, long claim, Optional<Long> successor, Instant since)
    implements ArchiveEntry {}
