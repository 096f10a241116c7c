package org.waybill.model.screening;

import java.util.List;

/**
 * How alike two names are, and why.
 *
 * @param score between 0 and 1
 * @param match whether the score reaches the threshold
 * @param reasons the features that made the score, the weightiest first
 */
public record Comparison(double score, boolean match, List<Reason> reasons) {

  /** Copies the reasons. */
  public Comparison {
    reasons = List.copyOf(reasons);
  }
}
