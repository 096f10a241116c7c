/** One class for each thing a user can do; the only place where the rooms meet. */
@NullMarked
package org.waybill.usecases;

import org.jspecify.annotations.NullMarked;
