/** What forms change in the ledger; each change ends on a page that shows it. */
@NullMarked
package org.waybill.server.changes;

import org.jspecify.annotations.NullMarked;
