/**
 * Which parties of a ledger resemble entries of official lists, kept up to date as lists and
 * parties change.
 *
 * <p>A hit is no finding that a party is listed: it says that names are alike, how far and why. An
 * analyst who sees that it is somebody else clears it.
 */
@NullMarked
package org.waybill.usecases.exposure;

import org.jspecify.annotations.NullMarked;
