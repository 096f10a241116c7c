/**
 * Dossiers for people and for other programs: listed, opened, in words, and as rows and JSON.
 *
 * <p>What a dossier is and how it comes about is in {@link org.waybill.ledger.dossier}.
 */
@NullMarked
package org.waybill.usecases.dossiers;

import org.jspecify.annotations.NullMarked;
