/**
 * Claims as comma-separated values (RFC 4180), and the cells that the other tables are made of.
 *
 * <p>A trap: what starts like a formula is kept from being one by {@link
 * org.waybill.export.csv.Cells}; numbers are written as they are.
 */
@NullMarked
package org.waybill.export.csv;

import org.jspecify.annotations.NullMarked;
