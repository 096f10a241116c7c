/** Tests of the package of the same name. */
@NullMarked
package org.waybill.ledger.words;

import org.jspecify.annotations.NullMarked;
