package org.waybill.server.changes;

import java.time.Duration;
import java.util.Map;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.feeds.Feed;
import org.waybill.model.InvalidValueException;
import org.waybill.server.changes.Change.Done;
import org.waybill.usecases.feeds.PollFeeds;

/** What forms change of feeds. */
public final class FeedChanges {

  private static final String PAGE = "/feeds";

  private final Ledger ledger;
  private final PollFeeds polling;

  /**
   * Changes of a ledger's feeds.
   *
   * @param ledger the ledger
   * @param polling looks at feeds
   */
  public FeedChanges(Ledger ledger, PollFeeds polling) {
    this.ledger = ledger;
    this.polling = polling;
  }

  /** All of them, by path. */
  public Map<String, Change> all() {
    return Map.of(
        "/feeds/add", this::add, "/feeds/remove", this::remove, "/feeds/poll", this::poll);
  }

  private Done add(Form form) {
    polling.add(
        ledger,
        form.required("address"),
        Duration.ofMinutes(minutes(form.required("minutes"))),
        form.visitor().name());
    return new Done(PAGE, "done.feed-added");
  }

  private static long minutes(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + written + "' is no number of minutes", e);
    }
  }

  private Done remove(Form form) {
    ledger.feeds().remove(form.required("address"));
    return new Done(PAGE, "done.feed-removed");
  }

  private Done poll(Form form) {
    String address = form.required("address");
    Feed feed =
        ledger.feeds().all().stream()
            .filter(one -> one.address().equals(address))
            .findFirst()
            .orElseThrow(() -> new InvalidValueException("there is no feed " + address));
    PollFeeds.Look look = polling.look(ledger, feed);
    return new Done(PAGE, look.problem().isEmpty() ? "done.feed-polled" : "done.feed-failed");
  }
}
