/**
 * What embargoes and sanctions regimes say: of a claim, of a dossier, and as a list.
 *
 * <p>Nothing here is a verdict: a finding tells what would follow if what is claimed were so.
 */
@NullMarked
package org.waybill.usecases.regimes;

import org.jspecify.annotations.NullMarked;
