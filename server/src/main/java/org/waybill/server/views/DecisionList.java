package org.waybill.server.views;

import java.util.List;

/**
 * Decisions in a list.
 *
 * @param decisions the decisions, newest first
 * @param secondLooks the claims that were decided on and are read otherwise since
 * @param pager where it goes on
 */
public record DecisionList(List<DecisionView> decisions, List<LookView> secondLooks, Pager pager) {

  /** Copies the lists. */
  public DecisionList {
    decisions = List.copyOf(decisions);
    secondLooks = List.copyOf(secondLooks);
  }

  /**
   * A claim that wants a second look.
   *
   * @param decided as it was decided on
   * @param now as it is read since; none if it is not read any more
   */
  public record LookView(ClaimView decided, List<ClaimView> now) {

    /** Copies the list. */
    public LookView {
      now = List.copyOf(now);
    }
  }
}
