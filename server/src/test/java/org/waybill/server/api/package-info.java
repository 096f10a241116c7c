/** Tests of the API. */
@NullMarked
package org.waybill.server.api;

import org.jspecify.annotations.NullMarked;
