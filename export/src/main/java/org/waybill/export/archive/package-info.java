/**
 * All that a ledger keeps, in one file: JSON Lines with a version, counts and a checksum.
 *
 * <p>{@link org.waybill.export.archive.ArchiveWriter} and {@link
 * org.waybill.export.archive.ArchiveReader} are each other's reverse: what was read and is written
 * again is the same to the byte, but for the time of writing in its first line. docs/exports.md has
 * the format.
 */
@NullMarked
package org.waybill.export.archive;

import org.jspecify.annotations.NullMarked;
