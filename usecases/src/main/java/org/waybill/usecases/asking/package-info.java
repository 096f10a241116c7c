/** Questions to the ledger as people write them: in an address, a form or a saved filter. */
@NullMarked
package org.waybill.usecases.asking;

import org.jspecify.annotations.NullMarked;
