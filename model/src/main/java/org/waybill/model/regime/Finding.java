package org.waybill.model.regime;

import java.util.Optional;
import java.util.Set;
import org.waybill.model.Factuality;
import org.waybill.model.Party;

/**
 * That a claim, if it were so, would fall under a provision. Never a verdict.
 *
 * @param regime the regime
 * @param provision the paragraph
 * @param direction whether it would be supply to the target or procurement from it; never both
 * @param target the party that the provision is against
 * @param counterpart the other side; empty if the claim leaves it open
 * @param factuality how surely the transfer itself is claimed
 * @param doubts what is not sure about it; empty if all fits
 */
public record Finding(
    Regime regime,
    Provision provision,
    Direction direction,
    Party target,
    Optional<Party> counterpart,
    Factuality factuality,
    Set<Doubt> doubts) {

  /** Copies the set. */
  public Finding {
    doubts = Set.copyOf(doubts);
  }
}
