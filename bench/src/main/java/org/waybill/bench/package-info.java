/** Benchmarks of gating and reading; README.md of this module says how they are run. */
@NullMarked
package org.waybill.bench;

import org.jspecify.annotations.NullMarked;
