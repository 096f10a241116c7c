/**
 * Embargoes and sanctions regimes that bear on arms, and what they would say of a reported
 * transfer.
 *
 * <p>A {@link org.waybill.model.regime.Regime} is what one authority has against one target; its
 * {@link org.waybill.model.regime.Provision provisions} are the paragraphs, each with its own
 * direction, scope and days. A {@link org.waybill.model.regime.Finding} tells that a claim, <em>if
 * it were so</em>, falls under a provision. It is no verdict: whether there was a transfer is the
 * source's word, whether an exemption applied nobody has asked.
 */
@NullMarked
package org.waybill.model.regime;

import org.jspecify.annotations.NullMarked;
