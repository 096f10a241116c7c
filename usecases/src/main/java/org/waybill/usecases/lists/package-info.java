/**
 * What a user can do with official lists: read files, take versions into a ledger, and see what
 * changed between them.
 *
 * <p>A version is taken in only if its whole file was read; whatever goes wrong, the last good one
 * stays in use.
 */
@NullMarked
package org.waybill.usecases.lists;

import org.jspecify.annotations.NullMarked;
