package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.feeds.Feed;
import org.waybill.ledger.feeds.FeedItem;
import org.waybill.ledger.feeds.ItemOutcome;
import org.waybill.server.views.FeedList;
import org.waybill.server.views.FeedList.FeedView;
import org.waybill.server.views.FeedList.ItemView;
import org.waybill.server.views.Link;

/** The feeds that reports are taken from: when they were read, what came of it, what went wrong. */
public final class FeedsPage implements Page {

  private static final int ITEMS = 10;

  private final Ledger ledger;

  /** The feeds of a ledger. */
  public FeedsPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/feeds";
  }

  @Override
  public Answer answer(Question question) {
    List<Feed> feeds = ledger.feeds().all();
    return new Answer(
        question.words().text("nav.feeds"),
        "feeds",
        new FeedList(feeds.stream().map(this::view).toList()),
        () -> {
          ObjectNode node = Json.object();
          ArrayNode array = node.putArray("items");
          feeds.forEach(feed -> array.add(json(feed)));
          return Json.text(node);
        });
  }

  private FeedView view(Feed feed) {
    return new FeedView(
        feed.address(),
        feed.title().isEmpty() ? feed.address() : feed.title(),
        feed.every().toMinutes(),
        feed.state().polled().map(Instant::toString).orElse(""),
        feed.state().next().toString(),
        feed.state().failures(),
        feed.state().problem(),
        ledger.feeds().newest(feed.address(), ITEMS).stream().map(FeedsPage::view).toList());
  }

  private static ItemView view(FeedItem item) {
    boolean kept = item.outcome() == ItemOutcome.ADDED;
    return new ItemView(
        item.title().isEmpty() ? item.address() : item.title(),
        kept ? Link.report(item.detail()) : item.address(),
        !kept,
        item.seen().toString(),
        item.outcome().code(),
        kept ? "" : item.detail());
  }

  private ObjectNode json(Feed feed) {
    ObjectNode node = Json.object();
    node.put("address", feed.address());
    node.put("title", feed.title());
    node.put("minutes", feed.every().toMinutes());
    node.put("added", feed.added().toString());
    node.put("by", feed.by());
    node.put("polled", feed.state().polled().map(Instant::toString).orElse(null));
    node.put("next", feed.state().next().toString());
    node.put("failures", feed.state().failures());
    node.put("problem", feed.state().problem().isEmpty() ? null : feed.state().problem());
    ArrayNode items = node.putArray("items");
    ledger
        .feeds()
        .newest(feed.address(), ITEMS)
        .forEach(item ->
            items
                .addObject()
                .put("address", item.address())
                .put("title", item.title())
                .put("seen", item.seen().toString())
                .put("outcome", item.outcome().code())
                .put("detail", item.detail()));
    return node;
  }
}
