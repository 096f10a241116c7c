/** Keeping the accounts of a ledger, and telling who somebody is by a password or a token. */
@NullMarked
package org.waybill.usecases.access;

import org.jspecify.annotations.NullMarked;
