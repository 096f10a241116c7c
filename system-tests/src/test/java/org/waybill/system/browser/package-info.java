/**
 * The pages as people use them: whole journeys in a real browser, over a ledger of the examples.
 */
@NullMarked
package org.waybill.system.browser;

import org.jspecify.annotations.NullMarked;
