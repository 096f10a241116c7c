/** Tests of the package of the same name. */
@NullMarked
package org.waybill.ledger.store;

import org.jspecify.annotations.NullMarked;
