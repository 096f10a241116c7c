package org.waybill.usecases.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.feeds.Feed;
import org.waybill.ledger.feeds.FeedItem;
import org.waybill.ledger.feeds.ItemOutcome;
import org.waybill.model.Claim;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Report;
import org.waybill.usecases.AddReports;
import org.waybill.usecases.OpenLedger;
import org.waybill.usecases.Readers;
import org.waybill.usecases.fetching.AddPages;
import org.waybill.usecases.fetching.FetchSettings;
import org.waybill.usecases.fetching.Fetching;

/** Feeds of a server of this machine, looked at as time goes by. */
final class PollFeedsTest {

  private static final Instant START = Instant.parse("2026-05-06T07:00:00Z");

  @TempDir private Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final AtomicInteger status = new AtomicInteger(200);
  private final AtomicInteger pages = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private volatile String items = "";
  private Ledger ledger;
  private HttpServer server;
  private PollFeeds polling;

  /** Readers that find nothing. */
  private static class NoClaims implements Readers {

    @Override
    public Set<String> languages() {
      return Set.of("en");
    }

    @Override
    public String name() {
      return "none/1";
    }

    @Override
    public List<Claim> read(Report report) {
      return List.of();
    }
  }

  @BeforeEach
  void start() throws IOException {
    ledger = new OpenLedger().orMake(folder.resolve("ledger.db").toString(), text -> {});
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/feed", this::feed);
    server.createContext(
        "/story",
        exchange -> {
          pages.incrementAndGet();
          send(
              exchange,
              200,
              "text/html",
              "<article><p>The company said on Tuesday that it had delivered the machines of page"
                  + exchange.getRequestURI().getQuery()
                  + " to the ministry, which declined to comment further.</p></article>");
        });
    server.createContext("/gone", exchange -> send(exchange, 404, "text/html", "no"));
    server.start();
    polling = new PollFeeds(new AddPages(new AddReports(new NoClaims(), 1), fetching()), now::get);
    items = item("/story?one") + item("/story?two") + item("/gone");
  }

  @AfterEach
  void stop() {
    server.stop(0);
    ledger.close();
  }

  @Test
  void newItemsAreReadOnceAndWhatDidNotChangeIsNotSentAgain() {
    polling.add(ledger, address("/feed"), Duration.ofMinutes(30), "ana");
    assertThat(polling.due(ledger))
        .containsExactly(new PollFeeds.Look(address("/feed"), 2, 0, 1, ""));
    assertThat(ledger.reports(ReportQuery.all(), PageRequest.first(9)).items())
        .extracting(kept -> kept.report().published().orElse(""))
        .containsExactly("2023-09-05", "2023-09-05");
    assertThat(polling.due(ledger)).isEmpty();
    for (int attempt = 2; attempt <= 3; attempt++) {
      later(Duration.ofMinutes(30));
      assertThat(polling.due(ledger)).extracting(PollFeeds.Look::failed).containsExactly(1);
    }
    later(Duration.ofMinutes(30));
    assertThat(polling.due(ledger)).extracting(PollFeeds.Look::failed).containsExactly(0);
    assertThat(unchanged).hasValue(1);
    String before = items;
    items = before + item("/story?three");
    later(Duration.ofMinutes(30));
    assertThat(polling.due(ledger)).extracting(PollFeeds.Look::added).containsExactly(1);
    assertThat(pages).hasValue(3);
    assertThat(ledger.feeds().newest(address("/feed"), 9))
        .extracting(FeedItem::outcome)
        .containsExactlyInAnyOrder(
            ItemOutcome.ADDED, ItemOutcome.ADDED, ItemOutcome.ADDED, ItemOutcome.FAILED);
  }

  @Test
  void whatBreaksOverOneItemKeepsNeitherTheNextItemNorTheNextFeedFromBeingRead() {
    items = item("/story?one") + item("/story?two");
    polling.add(ledger, address("/feed?a"), Duration.ofMinutes(30), "ana");
    polling.add(ledger, address("/feed?b"), Duration.ofMinutes(30), "ana");
    AddPages breaking =
        new AddPages(
            new AddReports(
                new NoClaims() {
                  @Override
                  public Set<String> languages() {
                    throw new IllegalStateException("a bug");
                  }
                },
                1),
            fetching());
    assertThat(new PollFeeds(breaking, now::get).due(ledger))
        .extracting(PollFeeds.Look::failed)
        .containsExactly(2, 2);
    assertThat(ledger.feeds().newest(address("/feed?a"), 9))
        .extracting(FeedItem::detail)
        .allMatch(detail -> detail.contains("a bug"));
  }

  @Test
  void anItemOfTwoFeedsIsFetchedOnce() {
    items = item("/story?one");
    polling.add(ledger, address("/feed"), Duration.ofMinutes(30), "ana");
    polling.add(ledger, address("/feed?again"), Duration.ofMinutes(30), "ana");
    assertThat(polling.due(ledger)).extracting(PollFeeds.Look::added).containsExactly(1, 0);
    assertThat(pages).hasValue(1);
  }

  @Test
  void whatFailsIsLeftAloneForLongerAndLonger() {
    polling.add(ledger, address("/feed"), Duration.ofMinutes(30), "ana");
    status.set(500);
    assertThat(polling.due(ledger))
        .extracting(PollFeeds.Look::problem)
        .containsExactly("the server answered 500");
    assertThat(waits()).isEqualTo(Duration.ofHours(1));
    later(Duration.ofHours(1));
    polling.due(ledger);
    assertThat(waits()).isEqualTo(Duration.ofHours(2));
    for (int i = 0; i < 20; i++) {
      later(Duration.ofDays(1));
      polling.due(ledger);
    }
    assertThat(waits()).isEqualTo(Duration.ofDays(1));
    status.set(200);
    later(Duration.ofDays(1));
    polling.due(ledger);
    assertThat(only().state().failures()).isZero();
    assertThat(only().state().problem()).isEmpty();
    assertThat(only().title()).isEqualTo("News");
  }

  @Test
  void feedsAreNotLookedAtMoreOftenThanIsPolite() {
    assertThatThrownBy(() -> polling.add(ledger, address("/feed"), Duration.ofSeconds(59), "ana"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> polling.add(ledger, "file:///x", Duration.ofHours(1), "ana"))
        .isInstanceOf(InvalidValueException.class);
  }

  private static Fetching fetching() {
    return new Fetching(FetchSettings.standard().withInternal(Set.of("localhost")));
  }

  private Feed only() {
    return ledger.feeds().all().getFirst();
  }

  private Duration waits() {
    return Duration.between(now.get(), only().state().next());
  }

  private void later(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private String item(String path) {
    return "<item><title>t</title><link>"
        + address(path)
        + "</link><pubDate>Tue, 05 Sep 2023 10:00:00 GMT</pubDate></item>";
  }

  private void feed(HttpExchange exchange) throws IOException {
    String etag = "\"" + items.length() + "\"";
    if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      unchanged.incrementAndGet();
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("ETag", etag);
    send(
        exchange,
        status.get(),
        "application/rss+xml",
        "<rss version='2.0'><channel><title>News</title>" + items + "</channel></rss>");
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }
}
