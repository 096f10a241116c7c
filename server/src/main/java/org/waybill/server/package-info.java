/**
 * The ledger as people use it: pages in the browser, and the same as JSON for programs.
 *
 * <p>{@link org.waybill.server.WaybillServer} puts the rooms together: a {@link
 * org.waybill.server.pages.Page} answers a question with a template and a JSON form of the same;
 * guards stand before all of them.
 */
@NullMarked
package org.waybill.server;

import org.jspecify.annotations.NullMarked;
