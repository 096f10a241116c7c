/**
 * A class for each page: it takes the question out of the request, asks the ledger, and gives a
 * view for the template and the same as JSON.
 */
@NullMarked
package org.waybill.server.pages;

import org.jspecify.annotations.NullMarked;
