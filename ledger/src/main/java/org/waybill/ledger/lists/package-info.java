/**
 * Official lists that a ledger keeps for all who work on it: every version that was taken in, as it
 * was published.
 *
 * <p>What a file says is not the ledger's business: it keeps bytes with what whoever took them in
 * said of them. The newest version of a list is the one in use.
 */
@NullMarked
package org.waybill.ledger.lists;

import org.jspecify.annotations.NullMarked;
