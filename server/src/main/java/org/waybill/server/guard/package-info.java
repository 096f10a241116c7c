/** What stands between the network and the pages. */
@NullMarked
package org.waybill.server.guard;

import org.jspecify.annotations.NullMarked;
