package org.waybill.ledger.feeds;

import java.time.Instant;

/**
 * An item of a feed that was met.
 *
 * @param feed the address of the feed
 * @param address its own address
 * @param title its title
 * @param seen when it was last tried
 * @param outcome what became of it
 * @param detail the id of its report, or why there is none
 * @param attempts how often it was tried
 */
public record FeedItem(
    String feed,
    String address,
    String title,
    Instant seen,
    ItemOutcome outcome,
    String detail,
    int attempts) {}
