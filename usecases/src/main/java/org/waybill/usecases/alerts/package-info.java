/** Alerts: what came up since is told by posts to addresses of those who asked for it. */
@NullMarked
package org.waybill.usecases.alerts;

import org.jspecify.annotations.NullMarked;
