package org.waybill.ledger;

/**
 * How much is in a ledger, as far as that is known without looking at all of it.
 *
 * @param reports reports and versions of them that were ever written
 * @param claims claims that were ever written, with those that newer readings replaced
 * @param decisions decisions that were ever written, with undone ones
 * @param dossiers relations that have a dossier now
 * @param secondLooks decisions that want a second look now
 */
public record LedgerCounts(
    long reports, long claims, long decisions, long dossiers, long secondLooks) {}
