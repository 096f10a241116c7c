/** Tests of how weights are fitted. */
@NullMarked
package org.waybill.bench.weights;

import org.jspecify.annotations.NullMarked;
