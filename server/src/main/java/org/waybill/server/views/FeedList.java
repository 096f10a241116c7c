package org.waybill.server.views;

import java.util.List;

/**
 * The feeds that reports are taken from.
 *
 * @param feeds the feeds
 */
public record FeedList(List<FeedView> feeds) {

  /** Copies the list. */
  public FeedList {
    feeds = List.copyOf(feeds);
  }

  /**
   * A feed.
   *
   * @param address its address
   * @param title its title, or its address where it has none yet
   * @param minutes how long between two looks
   * @param polled when it was last looked at, ISO 8601 in UTC; empty if never
   * @param next when it is looked at again
   * @param failures how many looks failed in a row
   * @param problem why the last look failed; empty if it did not
   * @param items its newest items
   */
  public record FeedView(
      String address,
      String title,
      long minutes,
      String polled,
      String next,
      int failures,
      String problem,
      List<ItemView> items) {

    /** Copies the list. */
    public FeedView {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a feed.
   *
   * @param title its title, or its address where it has none
   * @param href its report, or its address where it has none
   * @param outside whether it leads to another site
   * @param seen when it was met
   * @param outcome what became of it, as coded
   * @param detail why there is no report
   */
  public record ItemView(
      String title, String href, boolean outside, String seen, String outcome, String detail) {}
}
