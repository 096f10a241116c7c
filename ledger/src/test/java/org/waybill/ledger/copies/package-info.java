/** Tests of the package of the same name. */
@NullMarked
package org.waybill.ledger.copies;

import org.jspecify.annotations.NullMarked;
