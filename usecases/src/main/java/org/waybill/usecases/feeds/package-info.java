/** Feeds: kept in the ledger, looked at on a schedule, and their new items read. */
@NullMarked
package org.waybill.usecases.feeds;

import org.jspecify.annotations.NullMarked;
