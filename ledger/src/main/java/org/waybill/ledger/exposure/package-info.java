/**
 * What screening the parties of a ledger against official lists gave: hits, which of them analysts
 * cleared, and who of the ledger they touch.
 *
 * <p>A hit says that a party's name resembles one on a list, how far and why; it is no finding that
 * the party is listed. All of it but the clearings can be worked out anew from parties and lists.
 */
@NullMarked
package org.waybill.ledger.exposure;

import org.jspecify.annotations.NullMarked;
