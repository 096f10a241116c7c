package org.waybill.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.model.Event;
import org.waybill.model.Factuality;
import org.waybill.usecases.asking.ClaimQuestion;

/**
 * The claims that nobody decided on, one at a time: what is least sure and matters most comes
 * first. A claim that an analyst has before them is not given to another one until they decide on
 * it, pass over it, or leave it for half an hour.
 *
 * <p>The order is worked out over the newest open claims and not over the whole ledger, which may
 * have a million: as these are decided on, older ones move up.
 */
public final class ReviewQueue {

  private static final int WINDOW = 300;
  private static final Duration HELD = Duration.ofMinutes(30);

  private final Ledger ledger;
  private final InstantSource clock;
  private final Map<String, Holding> holdings = new HashMap<>();

  /** Who has a claim before them, or passed over it, and until when. */
  private record Holding(String analyst, boolean passed, Instant until) {}

  /**
   * The queue of a ledger.
   *
   * @param ledger the ledger
   * @param clock tells when a claim is given back
   */
  public ReviewQueue(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * What comes next.
   *
   * @param claim the claim
   * @param waiting how many open claims are in sight, with this one
   * @param more whether there are more than these
   */
  public record Next(KeptClaim claim, int waiting, boolean more) {}

  /** The claim that an analyst is to decide on next: the same until they do or pass over it. */
  public synchronized Optional<Next> next(String analyst) {
    Instant now = clock.instant();
    holdings.values().removeIf(holding -> holding.until().isBefore(now));
    org.waybill.ledger.Page<KeptClaim> open =
        ledger.claims(
            ClaimQuestion.query(Map.of("decision", List.of("open"))), PageRequest.first(WINDOW));
    Optional<KeptClaim> next =
        open.items().stream()
            .filter(kept -> isFree(kept, analyst))
            .max(
                Comparator.comparing((KeptClaim kept) -> holdings.containsKey(kept.claim().id()))
                    .thenComparingInt(ReviewQueue::urgency)
                    .thenComparingLong(KeptClaim::key));
    next.ifPresent(
        kept -> holdings.put(kept.claim().id(), new Holding(analyst, false, now.plus(HELD))));
    return next.map(kept -> new Next(kept, open.items().size(), open.next().isPresent()));
  }

  /** An analyst leaves a claim to others, or to later. */
  public synchronized void pass(String claim, String analyst) {
    holdings.put(claim, new Holding(analyst, true, clock.instant().plus(HELD)));
  }

  private boolean isFree(KeptClaim kept, String analyst) {
    Holding holding = holdings.get(kept.claim().id());
    return holding == null || (holding.analyst().equals(analyst) && !holding.passed());
  }

  /** Transfers first, then the more the more of it is inferred, doubted or not named. */
  private static int urgency(KeptClaim kept) {
    int weight = kept.claim().event() instanceof Event.Transfer ? 10 : 0;
    int unsure = 2 * kept.claim().inferred().size();
    if (kept.claim().factuality() != Factuality.CERTAIN) {
      unsure++;
    }
    if (kept.claim().when().isEmpty()) {
      unsure++;
    }
    return weight + unsure;
  }
}
