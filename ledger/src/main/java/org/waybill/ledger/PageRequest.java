package org.waybill.ledger;

import java.util.Optional;
import org.waybill.model.InvalidValueException;

/**
 * Which of the answers to a question are wanted. Pages go by key and not by number: what is added
 * meanwhile neither repeats nor hides an answer.
 *
 * @param limit how many at most, 1 to 10000
 * @param after the {@link Page#next} of the page before
 */
public record PageRequest(int limit, Optional<String> after) {

  private static final int MOST = 10_000;

  /** Rejects a limit out of range. */
  public PageRequest {
    if (limit < 1 || limit > MOST) {
      throw new InvalidValueException("a page holds 1 to " + MOST + " rows, not " + limit);
    }
  }

  /** The first answers. */
  public static PageRequest first(int limit) {
    return new PageRequest(limit, Optional.empty());
  }

  /** The answers that follow a page. */
  public PageRequest following(String next) {
    return new PageRequest(limit, Optional.of(next));
  }
}
