package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.feeds.Feed;
import org.waybill.ledger.feeds.FeedItem;
import org.waybill.ledger.feeds.FeedState;
import org.waybill.ledger.feeds.Feeds;
import org.waybill.ledger.feeds.ItemOutcome;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;

/** Feeds in a database. */
final class SqlFeeds implements Feeds {

  private static final String FEEDS =
      "SELECT address, title, every, added, added_by, polled, next, failures, problem, etag,"
          + " modified FROM feed";
  private static final String ITEMS =
      "SELECT feed, address, title, seen, outcome, detail, attempts FROM feed_item";

  private final Database database;

  SqlFeeds(Database database) {
    this.database = database;
  }

  @Override
  public List<Feed> all() {
    return database.read(handle ->
        handle.createQuery(FEEDS + " ORDER BY address").map((row, context) -> feed(row)).list());
  }

  @Override
  public void add(Feed feed) {
    database.write(handle -> {
      if (isThere(handle, feed.address())) {
        throw new InvalidValueException("there is a feed " + feed.address() + " already");
      }
      handle.execute(
          "INSERT INTO feed (address, title, every, added, added_by, polled, next, failures,"
              + " problem, etag, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          feed.address(),
          feed.title(),
          feed.every().toMinutes(),
          feed.added().toString(),
          feed.by(),
          feed.state().polled().map(Instant::toString).orElse(null),
          feed.state().next().toString(),
          feed.state().failures(),
          feed.state().problem(),
          feed.state().etag(),
          feed.state().modified());
      return true;
    });
  }

  @Override
  public void remove(String address) {
    database.write(handle -> {
      if (!isThere(handle, address)) {
        throw new InvalidValueException("there is no feed " + address);
      }
      handle.execute("DELETE FROM feed_item WHERE feed = ?", address);
      return handle.execute("DELETE FROM feed WHERE address = ?", address);
    });
  }

  @Override
  public void looked(String address, String title, FeedState state) {
    database.write(handle ->
        handle.execute(
            "UPDATE feed SET title = ?, polled = ?, next = ?, failures = ?, problem = ?, etag = ?,"
                + " modified = ? WHERE address = ?",
            title,
            state.polled().map(Instant::toString).orElse(null),
            state.next().toString(),
            state.failures(),
            state.problem(),
            state.etag(),
            state.modified(),
            address));
  }

  @Override
  public Optional<FeedItem> item(String feed, String address) {
    return database.read(handle ->
        handle
            .createQuery(ITEMS + " WHERE feed = :feed AND address = :address")
            .bind("feed", feed)
            .bind("address", address)
            .map((row, context) -> item(row))
            .findOne());
  }

  @Override
  public void keep(FeedItem item) {
    database.write(handle -> {
      if (!isThere(handle, item.feed())) {
        return 0;
      }
      return handle.execute(
          "INSERT INTO feed_item (feed, address, title, seen, outcome, detail, attempts)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed, address) DO UPDATE SET"
              + " title = excluded.title, seen = excluded.seen, outcome = excluded.outcome,"
              + " detail = excluded.detail, attempts = excluded.attempts",
          item.feed(),
          item.address(),
          item.title(),
          item.seen().toString(),
          item.outcome().code(),
          item.detail(),
          item.attempts());
    });
  }

  @Override
  public List<FeedItem> newest(String feed, int limit) {
    return database.read(handle ->
        handle
            .createQuery(ITEMS + " WHERE feed = :feed ORDER BY seen DESC, address LIMIT :limit")
            .bind("feed", feed)
            .bind("limit", limit)
            .map((row, context) -> item(row))
            .list());
  }

  @Override
  public boolean holds(String address) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT 1 FROM report WHERE url = :url"
                    + " UNION ALL SELECT 1 FROM printing WHERE url = :url LIMIT 1")
            .bind("url", address)
            .mapTo(Integer.class)
            .findFirst()
            .isPresent());
  }

  private static boolean isThere(Handle handle, String address) {
    return handle
        .createQuery("SELECT 1 FROM feed WHERE address = :address")
        .bind("address", address)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        row.getString(1),
        row.getString(2),
        Duration.ofMinutes(row.getLong(3)),
        Instant.parse(row.getString(4)),
        row.getString(5),
        new FeedState(
            Optional.ofNullable(row.getString(6)).map(Instant::parse),
            Instant.parse(row.getString(7)),
            row.getInt(8),
            row.getString(9),
            row.getString(10),
            row.getString(11)));
  }

  private static FeedItem item(ResultSet row) throws SQLException {
    return new FeedItem(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Instant.parse(row.getString(4)),
        Coded.of(ItemOutcome.class, row.getString(5)),
        row.getString(6),
        row.getInt(7));
  }
}
