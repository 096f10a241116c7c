package org.waybill.usecases.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.intake.feeds.FeedContent;
import org.waybill.intake.feeds.FeedReader;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.feeds.Feed;
import org.waybill.ledger.feeds.FeedItem;
import org.waybill.ledger.feeds.FeedState;
import org.waybill.ledger.feeds.ItemOutcome;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.AddedInput;
import org.waybill.usecases.ReadOutcome;
import org.waybill.usecases.fetching.AddPages;
import org.waybill.usecases.fetching.Fetched;
import org.waybill.usecases.fetching.Wanted;

/**
 * Looks at feeds and reads what is new in them. A feed whose content did not change is not sent
 * again; one that fails is left alone for twice as long each time, up to a day; an item is taken
 * once, whichever feeds list it.
 */
public final class PollFeeds {

  /** The shortest time between two looks. */
  public static final Duration LEAST = Duration.ofMinutes(5);

  private static final Duration MOST = Duration.ofDays(1);
  private static final int DOUBLINGS = 10;
  private static final int ATTEMPTS = 3;
  private static final int ITEMS_A_LOOK = 40;

  private final AddPages pages;
  private final InstantSource clock;

  /**
   * A polling.
   *
   * @param pages fetches and reads items
   * @param clock tells what is due
   */
  public PollFeeds(AddPages pages, InstantSource clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * What a look came to.
   *
   * @param feed the address of the feed
   * @param added how many items became reports
   * @param others how many were there before, or have no report that can be read
   * @param failed how many could not be had
   * @param problem why the feed itself could not be read; empty if it could
   */
  public record Look(String feed, int added, int others, int failed, String problem) {}

  /**
   * Adds a feed, which is due at once.
   *
   * @param every how long between two looks; {@link #LEAST} to a day
   * @throws InvalidValueException if it is there, or address or time are none
   */
  public void add(Ledger ledger, String address, Duration every, String by) {
    if (every.compareTo(LEAST) < 0 || every.compareTo(MOST) > 0) {
      throw new InvalidValueException(
          "feeds are looked at every "
              + LEAST.toMinutes()
              + " to "
              + MOST.toMinutes()
              + " minutes, not every "
              + every.toMinutes());
    }
    Wanted.requireAddress(address);
    Instant now = clock.instant();
    ledger.feeds().add(new Feed(address, "", every, now, by, FeedState.unread(now)));
  }

  /** Looks at all feeds that are due. */
  public List<Look> due(Ledger ledger) {
    Instant now = clock.instant();
    return ledger.feeds().all().stream()
        .filter(feed -> !feed.state().next().isAfter(now))
        .map(feed -> look(ledger, feed))
        .toList();
  }

  /** Looks at a feed, due or not. */
  public Look look(Ledger ledger, Feed feed) {
    try {
      Fetched answer = pages.fetching().fetch(wanted(feed));
      if (answer.unchanged()) {
        looked(ledger, feed, feed.title(), fine(feed, answer));
        return new Look(feed.address(), 0, 0, 0, "");
      }
      if (!answer.fine()) {
        return failed(ledger, feed, "the server answered " + answer.status(), wait(answer));
      }
      FeedContent content =
          FeedReader.read(
              answer.address(), answer.content(), answer.header("content-type").orElse(""));
      return read(ledger, feed, content, answer);
    } catch (UnreadableInputException unreadable) {
      return failed(ledger, feed, String.valueOf(unreadable.getMessage()), Duration.ZERO);
    } catch (RuntimeException failure) {
      // One feed must not keep the others from being looked at.
      return failed(ledger, feed, "looking at it failed (" + failure + ")", Duration.ZERO);
    }
  }

  private static Wanted wanted(Feed feed) {
    Map<String, String> headers = new HashMap<>();
    if (!feed.state().etag().isEmpty()) {
      headers.put("If-None-Match", feed.state().etag());
    }
    if (!feed.state().modified().isEmpty()) {
      headers.put("If-Modified-Since", feed.state().modified());
    }
    return new Wanted(feed.address(), Wanted.FEEDS, headers, Optional.empty());
  }

  private Look read(Ledger ledger, Feed feed, FeedContent content, Fetched answer) {
    Map<ItemOutcome, Integer> counts = new HashMap<>();
    boolean more = false;
    int tried = 0;
    for (FeedContent.Item item : content.items()) {
      Optional<FeedItem> before = ledger.feeds().item(feed.address(), item.address());
      if (before.isPresent() && isDone(before.get())) {
        continue;
      }
      if (++tried > ITEMS_A_LOOK) {
        more = true;
        break;
      }
      FeedItem taken = take(ledger, feed, item, before.map(FeedItem::attempts).orElse(0) + 1);
      ledger.feeds().keep(taken);
      counts.merge(taken.outcome(), 1, Integer::sum);
      more |= !isDone(taken);
    }
    FeedState state = fine(feed, answer);
    // What is left over is asked for again, though the feed may not change until then.
    looked(
        ledger,
        feed,
        content.title(),
        more ? new FeedState(state.polled(), state.next(), 0, "", "", "") : state);
    return new Look(
        feed.address(),
        counts.getOrDefault(ItemOutcome.ADDED, 0),
        counts.getOrDefault(ItemOutcome.KNOWN, 0) + counts.getOrDefault(ItemOutcome.REJECTED, 0),
        counts.getOrDefault(ItemOutcome.FAILED, 0),
        "");
  }

  private static boolean isDone(FeedItem item) {
    return item.outcome() != ItemOutcome.FAILED || item.attempts() >= ATTEMPTS;
  }

  private FeedItem take(Ledger ledger, Feed feed, FeedContent.Item item, int attempt) {
    ItemOutcome outcome;
    String detail;
    if (ledger.feeds().holds(item.address())) {
      outcome = ItemOutcome.KNOWN;
      detail = "";
    } else {
      try {
        AddedInput added =
            pages.add(
                ledger,
                item.address(),
                new AddPages.Known(Optional.empty(), item.published(), Optional.empty()));
        switch (added) {
          case AddedInput.Kept kept -> {
            outcome =
                kept.outcome() instanceof AddOutcome.Unchanged
                    ? ItemOutcome.KNOWN
                    : ItemOutcome.ADDED;
            detail = kept.report().id();
          }
          case AddedInput.NotRead notRead -> {
            outcome = ItemOutcome.REJECTED;
            detail = why(notRead.outcome());
          }
        }
      } catch (UnreadableInputException unreadable) {
        outcome = ItemOutcome.FAILED;
        detail = String.valueOf(unreadable.getMessage());
      } catch (RuntimeException failure) {
        // One item must not keep those that follow from being read.
        outcome = ItemOutcome.FAILED;
        detail = "adding it failed (" + failure + ")";
      }
    }
    return new FeedItem(
        feed.address(), item.address(), item.title(), clock.instant(), outcome, detail, attempt);
  }

  private static String why(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Rejected rejected -> rejected.why();
      case ReadOutcome.Failed failed -> "reading it failed (" + failed.cause() + ")";
      case ReadOutcome.Read ignored -> "";
    };
  }

  private FeedState fine(Feed feed, Fetched answer) {
    Instant now = clock.instant();
    return new FeedState(
        Optional.of(now),
        now.plus(feed.every()),
        0,
        "",
        answer.header("etag").orElse(answer.unchanged() ? feed.state().etag() : ""),
        answer.header("last-modified").orElse(answer.unchanged() ? feed.state().modified() : ""));
  }

  private Look failed(Ledger ledger, Feed feed, String problem, Duration least) {
    Instant now = clock.instant();
    int failures = feed.state().failures() + 1;
    Duration wait = feed.every().multipliedBy(1L << Math.min(failures, DOUBLINGS));
    Duration longer = wait.compareTo(least) < 0 ? least : wait;
    looked(
        ledger,
        feed,
        feed.title(),
        new FeedState(
            Optional.of(now),
            now.plus(longer.compareTo(MOST) > 0 ? MOST : longer),
            failures,
            problem,
            feed.state().etag(),
            feed.state().modified()));
    return new Look(feed.address(), 0, 0, 0, problem);
  }

  /** How long a server asks to be left alone. */
  private static Duration wait(Fetched answer) {
    return answer
        .header("retry-after")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ZERO);
  }

  private static void looked(Ledger ledger, Feed feed, String title, FeedState state) {
    ledger.feeds().looked(feed.address(), title.isEmpty() ? feed.title() : title, state);
  }
}
