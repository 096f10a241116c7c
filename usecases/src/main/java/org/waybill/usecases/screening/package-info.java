/** Names compared with names, and screened against lists, one by one or by the file. */
@NullMarked
package org.waybill.usecases.screening;

import org.jspecify.annotations.NullMarked;
