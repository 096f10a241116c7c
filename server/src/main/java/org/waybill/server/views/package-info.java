/** What templates are given: records of words and links, and nothing that asks the ledger. */
@NullMarked
package org.waybill.server.views;

import org.jspecify.annotations.NullMarked;
