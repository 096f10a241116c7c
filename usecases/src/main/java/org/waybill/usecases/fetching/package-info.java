/**
 * Fetching what addresses of strangers lead to: {@link org.waybill.usecases.fetching.Fetching}
 * reaches nothing but public machines, since whoever names an address must not make Waybill look at
 * what is behind a firewall (server-side request forgery).
 */
@NullMarked
package org.waybill.usecases.fetching;

import org.jspecify.annotations.NullMarked;
