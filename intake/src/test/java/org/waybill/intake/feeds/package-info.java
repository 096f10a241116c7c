/** Tests of feeds. */
@NullMarked
package org.waybill.intake.feeds;

import org.jspecify.annotations.NullMarked;
