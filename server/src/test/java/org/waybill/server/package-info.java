/** The server over a real ledger, asked as browsers and programs ask. */
@NullMarked
package org.waybill.server;

import org.jspecify.annotations.NullMarked;
