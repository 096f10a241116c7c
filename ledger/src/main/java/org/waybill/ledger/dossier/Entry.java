package org.waybill.ledger.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one claim adds to one dossier.
 *
 * @param relation whose dossier
 * @param key what is added
 * @param claim the id of the claim
 * @param earliest the first day that the event may have happened on; where the claim has no date,
 *     the first day that its report may be of; empty if open or unknown
 * @param latest the last such day
 * @param founding whether the claim makes there be a dossier; contacts and the like are only shown
 *     where there is one
 */
public record Entry(
    Relation relation,
    EntryKey key,
    String claim,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    boolean founding) {}
