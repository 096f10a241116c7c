/** Alerts: filters that somebody wants to be told of, and what they were told. */
@NullMarked
package org.waybill.ledger.alerts;

import org.jspecify.annotations.NullMarked;
