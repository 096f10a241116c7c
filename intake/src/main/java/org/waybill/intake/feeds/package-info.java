/** Feeds, RSS and Atom: what they list, without what their markup could do. */
@NullMarked
package org.waybill.intake.feeds;

import org.jspecify.annotations.NullMarked;
