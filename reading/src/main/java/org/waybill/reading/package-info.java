/** Report to Claims: gate, mentions, attribution, events, factuality, claims. */
@NullMarked
package org.waybill.reading;

import org.jspecify.annotations.NullMarked;
