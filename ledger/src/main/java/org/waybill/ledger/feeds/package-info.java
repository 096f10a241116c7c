/** Feeds that a ledger takes reports from, and what became of their items. */
@NullMarked
package org.waybill.ledger.feeds;

import org.jspecify.annotations.NullMarked;
