package org.waybill.ledger.feeds;

import java.util.List;
import java.util.Optional;

/** The feeds of a ledger. Safe for several threads. */
public interface Feeds {

  /** All feeds, by their addresses. */
  List<Feed> all();

  /**
   * Adds a feed.
   *
   * @throws org.waybill.model.InvalidValueException if there is one of its address
   */
  void add(Feed feed);

  /**
   * Removes a feed and what is known of its items; their reports stay.
   *
   * @throws org.waybill.model.InvalidValueException if there is none of that address
   */
  void remove(String address);

  /** Records a look at a feed, if it is still there. */
  void looked(String address, String title, FeedState state);

  /** What is known of an item. */
  Optional<FeedItem> item(String feed, String address);

  /** Records what became of an item, in the place of what was known of it. */
  void keep(FeedItem item);

  /** The newest items of a feed, newest first. */
  List<FeedItem> newest(String feed, int limit);

  /** Whether a report of this address is in the ledger. */
  boolean holds(String address);
}
