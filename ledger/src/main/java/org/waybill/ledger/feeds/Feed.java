package org.waybill.ledger.feeds;

import java.time.Duration;
import java.time.Instant;

/**
 * A feed, RSS or Atom.
 *
 * @param address its address
 * @param title its title as it has it; empty until it was read
 * @param every how long between two looks at it, if all goes well; whole minutes
 * @param added when it was added
 * @param by who added it
 * @param state how far it was read
 */
public record Feed(
    String address, String title, Duration every, Instant added, String by, FeedState state) {}
