/**
 * All that a ledger keeps, in records that outlive any way of keeping it.
 *
 * <p>A ledger hands its {@link org.waybill.model.archive.ArchiveEntry entries} over and takes them
 * in again; what is derived from them (dossiers, indexes, near-copies' sketches) it makes anew.
 */
@NullMarked
package org.waybill.model.archive;

import org.jspecify.annotations.NullMarked;
