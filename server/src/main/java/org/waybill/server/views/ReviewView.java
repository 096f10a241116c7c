package org.waybill.server.views;

import java.util.List;
import java.util.Optional;

/**
 * The review queue.
 *
 * @param claim the claim to decide on; empty if none waits
 * @param context the words around its evidence
 * @param fields the fields that can be put right
 * @param waiting how many open claims are in sight, with this one
 * @param more whether there are more than these
 * @param recent the last decisions, newest first
 */
public record ReviewView(
    Optional<ClaimView> claim,
    Optional<Context> context,
    List<OneClaim.Field> fields,
    int waiting,
    boolean more,
    List<DecisionView> recent) {

  /** Copies the lists. */
  public ReviewView {
    fields = List.copyOf(fields);
    recent = List.copyOf(recent);
  }

  /** The number of the last decision that can be undone; 0 if none of the recent ones can. */
  public long last() {
    return recent.stream()
        .filter(DecisionView::open)
        .mapToLong(DecisionView::number)
        .findFirst()
        .orElse(0);
  }

  /**
   * Evidence within its paragraph.
   *
   * @param before the words before it
   * @param evidence the evidence
   * @param after the words behind it
   */
  public record Context(String before, String evidence, String after) {}
}
