/** Tests of what ledgers are asked by. */
@NullMarked
package org.waybill.ledger;

import org.jspecify.annotations.NullMarked;
