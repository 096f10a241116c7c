/** The waybill command; the only room that prints and exits. */
@NullMarked
package org.waybill.cli;

import org.jspecify.annotations.NullMarked;
