package org.waybill.model;

import java.util.List;

/**
 * Who says it: a chain from the nearest speaker to the outlet that printed it.
 *
 * @param chain the nearest speaker first; never empty
 */
public record Source(List<Speaker> chain) {

  /** Rejects an empty chain: a claim without a speaker is the outlet's own. */
  public Source {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new InvalidValueException("a source needs one speaker at least");
    }
  }

  /** Whoever is nearest to what is said. */
  public Speaker nearest() {
    return chain.getFirst();
  }
}
