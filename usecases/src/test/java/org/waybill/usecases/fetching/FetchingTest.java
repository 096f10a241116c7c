package org.waybill.usecases.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.UnreadableInputException;

/** What is fetched, and what is not: against a server of this machine, which is internal itself. */
final class FetchingTest {

  private static final int LIMIT = 10_000;
  private static final String OPEN = "open.example";

  /** Public, and given to nobody. */
  private static final String NOBODY = "3ffe::1";

  private final AtomicInteger asked = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/page", "text/html; charset=utf-8", "<p>Rockets.</p>".getBytes(StandardCharsets.UTF_8));
    page("/image", "image/png", new byte[10]);
    page("/long", "text/html", new byte[LIMIT + 1]);
    server.createContext("/packed", FetchingTest::bomb);
    redirect("/here", "/page");
    redirect("/inside", "http://127.0.0.1:" + port() + "/page");
    redirect("/file", "file:///etc/passwd");
    redirect("/round", "/round");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageOfAnAllowedHostIsFetchedAlsoBehindRedirects() {
    Fetched page = fetching().fetch(Wanted.page(address("/here")));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.address()).endsWith("/page");
    assertThat(new String(page.content(), StandardCharsets.UTF_8)).isEqualTo("<p>Rockets.</p>");
    assertThat(page.header("content-type")).hasValue("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:%d/page",
        "http://localhost:%d/page",
        "http://[::1]:%d/page",
        "http://[::ffff:127.0.0.1]:%d/page",
        "http://[64:ff9b::7f00:1]:%d/page",
        "http://2130706433:%d/page",
        "http://0x7f000001:%d/page",
        "http://127.1:%d/page",
        "http://0.0.0.0:%d/page",
        "http://169.254.169.254/latest/meta-data/",
        "http://internal.example:%d/page"
      })
  void nothingInternalIsReached(String form) {
    String address = String.format(java.util.Locale.ROOT, form, port());
    // A refused connection would mean that the guard let it through.
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageMatching("(?s).*(no public address|UnknownHostException|must name a host).*");
    assertThat(asked).hasValue(0);
  }

  @Test
  void whyItIsNotReachedIsTold() {
    assertThatThrownBy(() -> fetching().fetch(Wanted.page("http://127.0.0.1:" + port() + "/page")))
        .hasMessageContaining("no public address")
        .hasMessageContaining("--internal 127.0.0.1");
  }

  @Test
  void oneInternalAddressAmongPublicOnesIsEnough() {
    assertThatThrownBy(() -> fetching().fetch(Wanted.page("http://mixed.example:" + port() + "/")))
        .hasMessageContaining("no public address");
    assertThat(asked).hasValue(0);
  }

  @Test
  void redirectsAreLookedAtAsTheFirstAddressIs() {
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/inside"))))
        .hasMessageContaining("no public address");
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/file"))))
        .hasMessageContaining("only http and https");
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/round"))))
        .hasMessageContaining("redirects");
  }

  /** The name is public for whoever looks first, and internal for whoever looks again. */
  @Test
  void aNameThatChangesBetweenCheckAndConnectionGainsNothing() {
    AtomicInteger looked = new AtomicInteger();
    Fetching patient =
        new Fetching(
            new FetchSettings(Set.of(), LIMIT, Duration.ofSeconds(2)),
            name ->
                List.of(
                    looked.getAndIncrement() == 0
                        ? InetAddress.getByName(NOBODY)
                        : InetAddress.getLoopbackAddress()));
    assertThatThrownBy(
            () -> patient.fetch(Wanted.page("http://rebinding.example:" + port() + "/page")))
        .isInstanceOf(UnreadableInputException.class);
    assertThat(looked).hasValue(1);
    assertThat(asked).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://open.example/page",
        "file:///etc/passwd",
        "gopher://open.example/",
        "jar:http://open.example/a!/b",
        "http:///page",
        "http://user:secret@open.example/page",
        "not an address",
        ""
      })
  void otherAddressesAreRefused(String address) {
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address)))
        .isInstanceOf(UnreadableInputException.class);
    assertThat(asked).hasValue(0);
  }

  @Test
  void sizeTypeAndTimeHaveLimits() throws IOException {
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/image"))))
        .hasMessageContaining("image/png");
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/long"))))
        .hasMessageContaining("longer than 10000 bytes");
    assertThatThrownBy(() -> fetching().fetch(Wanted.page(address("/packed"))))
        .hasMessageContaining("longer than 10000 bytes");
    CountDownLatch end = new CountDownLatch(1);
    server.createContext(
        "/slow",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    Fetching hasty =
        new Fetching(
            new FetchSettings(Set.of(OPEN), LIMIT, Duration.ofSeconds(1)), FetchingTest::names);
    assertThatThrownBy(() -> hasty.fetch(Wanted.page(address("/slow"))))
        .isInstanceOf(UnreadableInputException.class);
    end.countDown();
  }

  private Fetching fetching() {
    return new Fetching(
        new FetchSettings(Set.of(OPEN), LIMIT, Duration.ofSeconds(10)), FetchingTest::names);
  }

  private static List<InetAddress> names(String name) throws UnknownHostException {
    return switch (name) {
      case OPEN, "internal.example" -> List.of(InetAddress.getLoopbackAddress());
      case "mixed.example" ->
          List.of(InetAddress.getByName(NOBODY), InetAddress.getByName("10.0.0.1"));
      default -> Names.ofSystem().addresses(name.replaceAll("^\\[|]$", ""));
    };
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private String address(String path) {
    return "http://" + OPEN + ":" + port() + path;
  }

  private void page(String path, String type, byte[] content) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[1 << 20]);
    }
    exchange.getResponseHeaders().set("Content-Type", "text/html");
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, packed.size());
    exchange.getResponseBody().write(packed.toByteArray());
    exchange.close();
  }
}
