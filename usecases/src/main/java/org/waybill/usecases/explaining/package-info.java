/**
 * How a claim was read, for people to look at: the tree of its sentence, with what was found in it.
 */
@NullMarked
package org.waybill.usecases.explaining;

import org.jspecify.annotations.NullMarked;
