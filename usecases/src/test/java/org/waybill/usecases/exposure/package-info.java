/** Tests of screening the parties of a ledger. */
@NullMarked
package org.waybill.usecases.exposure;

import org.jspecify.annotations.NullMarked;
