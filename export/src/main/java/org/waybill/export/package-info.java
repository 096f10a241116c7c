/** Claims as JSON Lines, the claim format; later FollowTheMoney, STIX 2.1, PLOVER and CSV. */
@NullMarked
package org.waybill.export;

import org.jspecify.annotations.NullMarked;
