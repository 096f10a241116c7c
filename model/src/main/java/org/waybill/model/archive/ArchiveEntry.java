package org.waybill.model.archive;

/**
 * One thing that a ledger keeps.
 *
 * <p>They come in this order: a report and then its claims, reports by their keys and claims by
 * theirs; then parties by their keys, decisions by their numbers, and second looks by what they are
 * about.
 */
public sealed interface ArchiveEntry
    permits ArchivedReport, ArchivedClaim, ArchivedParty, ArchivedDecision, ArchivedSecondLook {}
