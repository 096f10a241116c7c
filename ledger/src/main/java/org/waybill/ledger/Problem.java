package org.waybill.ledger;

/**
 * Something in a ledger that should not be.
 *
 * @param invariant the short name of what is broken, for scripts
 * @param where which row of which table
 * @param mend what to do
 */
public record Problem(String invariant, String where, String mend) {}
