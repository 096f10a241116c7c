/**
 * Reported transfers in the columns of SIPRI's trade register, so that they can be laid beside it.
 *
 * <p>A trap: the register lists deals that its makers hold for real, a row for each; this lists
 * what reports claim, a row for each claim. Columns that only SIPRI can fill are empty.
 */
@NullMarked
package org.waybill.export.register;

import org.jspecify.annotations.NullMarked;
