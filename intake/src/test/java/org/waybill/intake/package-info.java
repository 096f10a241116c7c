/** Tests of the intake. */
@NullMarked
package org.waybill.intake;

import org.jspecify.annotations.NullMarked;
