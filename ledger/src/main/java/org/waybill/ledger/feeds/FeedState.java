package org.waybill.ledger.feeds;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a feed was read.
 *
 * @param polled when it was last looked at; empty if never
 * @param next when it is to be looked at again
 * @param failures how many looks failed since the last that did not
 * @param problem why the last look failed; empty if it did not
 * @param etag what its server named its content by; empty if it did not
 * @param modified when its server said that it changed last, as it wrote it; empty if it did not
 */
public record FeedState(
    Optional<Instant> polled,
    Instant next,
    int failures,
    String problem,
    String etag,
    String modified) {

  /** The state of a feed that nobody looked at yet. */
  public static FeedState unread(Instant now) {
    return new FeedState(Optional.empty(), now, 0, "", "", "");
  }
}
