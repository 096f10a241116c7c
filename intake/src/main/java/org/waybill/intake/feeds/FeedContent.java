package org.waybill.intake.feeds;

import java.util.List;
import java.util.Optional;

/**
 * What a feed lists.
 *
 * @param title its title; empty if it has none
 * @param items its items, in its own order
 */
public record FeedContent(String title, List<Item> items) {

  /** Copies the list. */
  public FeedContent {
    items = List.copyOf(items);
  }

  /**
   * An item of a feed.
   *
   * @param address the http or https address that it leads to
   * @param title its title; empty if it has none
   * @param published the day of its publication, {@code YYYY-MM-DD} in UTC
   */
  public record Item(String address, String title, Optional<String> published) {}
}
