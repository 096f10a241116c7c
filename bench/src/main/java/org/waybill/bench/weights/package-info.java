/** Fits the weights by which the reading weighs what its candidates tell (docs/weighing.md). */
@NullMarked
package org.waybill.bench.weights;

import org.jspecify.annotations.NullMarked;
