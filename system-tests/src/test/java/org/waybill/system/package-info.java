/** Whole-process tests: what a user meets, from the launcher to the exit code. */
@NullMarked
package org.waybill.system;

import org.jspecify.annotations.NullMarked;
