package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Reading;
import org.waybill.ledger.feeds.Feed;
import org.waybill.ledger.feeds.FeedItem;
import org.waybill.ledger.feeds.FeedState;
import org.waybill.ledger.feeds.ItemOutcome;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;

/** What a ledger keeps of feeds, on whatever database. */
abstract class FeedsContract extends LedgerTests {

  private static final String ADDRESS = "https://example.org/feed";
  private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");

  private static final Feed FEED =
      new Feed(ADDRESS, "", Duration.ofMinutes(30), NOW, "ana", FeedState.unread(NOW));

  private static FeedItem item(String address, int seconds) {
    return new FeedItem(
        ADDRESS, address, "Title", NOW.plusSeconds(seconds), ItemOutcome.FAILED, "no", 1);
  }

  @Test
  void feedsAreKeptWithHowFarTheyWereRead() {
    ledger.feeds().add(FEED);
    assertThat(ledger.feeds().all()).containsExactly(FEED);
    assertThatThrownBy(() -> ledger.feeds().add(FEED)).isInstanceOf(InvalidValueException.class);
    FeedState read = new FeedState(Optional.of(NOW), NOW.plusSeconds(60), 2, "gone", "\"e\"", "x");
    ledger.feeds().looked(ADDRESS, "News", read);
    assertThat(ledger.feeds().all())
        .containsExactly(new Feed(ADDRESS, "News", FEED.every(), NOW, "ana", read));
  }

  @Test
  void itemsAreKeptOnceAndGoWithTheirFeed() {
    ledger.feeds().add(FEED);
    ledger.feeds().keep(item("https://example.org/1", 1));
    ledger.feeds().keep(item("https://example.org/2", 2));
    FeedItem again =
        new FeedItem(
            ADDRESS,
            "https://example.org/1",
            "Title",
            NOW.plusSeconds(3),
            ItemOutcome.ADDED,
            "r",
            2);
    ledger.feeds().keep(again);
    assertThat(ledger.feeds().newest(ADDRESS, 9))
        .containsExactly(again, item("https://example.org/2", 2));
    assertThat(ledger.feeds().item(ADDRESS, "https://example.org/1")).hasValue(again);
    assertThat(ledger.feeds().newest(ADDRESS, 1)).hasSize(1);
    ledger.feeds().remove(ADDRESS);
    ledger.feeds().keep(again);
    assertThat(ledger.feeds().all()).isEmpty();
    assertThat(ledger.feeds().newest(ADDRESS, 9)).isEmpty();
    assertThatThrownBy(() -> ledger.feeds().remove(ADDRESS))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void reportsAreFoundByTheirAddresses() {
    Report report =
        new Report(
            "r", "en", "", "Paper", Optional.empty(), Optional.of("https://example.org/1"), "Text");
    ledger.add(new Reading(report, List.of(), "hand/1"));
    assertThat(ledger.feeds().holds("https://example.org/1")).isTrue();
    assertThat(ledger.feeds().holds("https://example.org/2")).isFalse();
  }

  @Test
  void backupsHaveThem() {
    ledger.feeds().add(FEED);
    ledger.feeds().keep(item("https://example.org/1", 1));
    Path file = folder.resolve("backup.db");
    ledger.backup(file);
    try (Ledger copy = SqlLedger.open(new LedgerAddress.File(file), Opening.existing())) {
      assertThat(copy.feeds().all()).containsExactly(FEED);
      assertThat(copy.feeds().newest(ADDRESS, 9)).hasSize(1);
    }
  }
}
