package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.ReportQuery;
import org.waybill.model.Report;
import org.waybill.server.api.LetterReaders;
import org.waybill.usecases.Waybill;

/** Reports added by their addresses, on the page. */
final class AddressesTest {

  private static final String PAGE =
      "<html lang=es><head><title>Cohetes para Rusia</title></head><body><article><p>El ministro"
          + " declaró el martes que la compañía entregó cohetes a Rusia durante el año pasado,"
          + " según dijo un portavoz.</p></article></body></html>";

  @TempDir private Path folder;
  private final AtomicInteger asked = new AtomicInteger();
  private Ledger ledger;
  private HttpServer elsewhere;

  @BeforeEach
  void start() throws IOException {
    ledger = SampleLedger.in(folder);
    elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page = PAGE.getBytes(Charset.forName("ISO-8859-1"));
    elsewhere.createContext(
        "/story",
        exchange -> {
          asked.incrementAndGet();
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=ISO-8859-1");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    elsewhere.start();
  }

  @AfterEach
  void stop() {
    elsewhere.stop(0);
    ledger.close();
  }

  @Test
  void aPageIsFetchedAndReadWithItsAddress() {
    HttpResponse<String> answer = add(Set.of("localhost"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Cohetes para Rusia", "Added and read.");
    Report report =
        ledger.reports(ReportQuery.all(), PageRequest.first(9)).items().stream()
            .map(kept -> kept.report())
            .filter(kept -> kept.title().startsWith("Cohetes"))
            .findFirst()
            .orElseThrow();
    assertThat(report.url()).hasValue(address());
    assertThat(report.body()).contains("compañía");
  }

  @Test
  void thisMachineIsNotReachedUnlessItIsNamed() {
    HttpResponse<String> answer = add(Set.of());
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no public address", "--internal localhost");
    assertThat(asked).hasValue(0);
  }

  @Test
  void aFeedIsKeptLookedAtAndRemoved() {
    elsewhere.createContext(
        "/feed",
        exchange -> {
          byte[] feed =
              ("<rss version='2.0'><channel><title>World &amp; news</title><item><title>A"
                      + " story</title><link>"
                      + address()
                      + "</link></item></channel></rss>")
                  .getBytes(Charset.forName("UTF-8"));
          exchange.getResponseHeaders().set("Content-Type", "text/xml");
          exchange.sendResponseHeaders(200, feed.length);
          exchange.getResponseBody().write(feed);
          exchange.close();
        });
    String feed = address().replace("/story", "/feed");
    try (WaybillServer server = server(Set.of("localhost"))) {
      Browsing browser = new Browsing(server);
      String token = browser.token("/feeds");
      browser.post("/feeds/add", "token", token, "address", feed, "minutes", "30");
      String page = browser.post("/feeds/poll", "token", token, "address", feed).body();
      assertThat(page).contains("World &amp; news", "A story", "href=\"/report?id=", "Looked at.");
      assertThat(browser.get("/feeds.json").body()).contains("\"outcome\":\"added\"");
      elsewhere.removeContext("/feed");
      assertThat(browser.post("/feeds/poll", "token", token, "address", feed).body())
          .contains("the server answered 404", "The last look failed.");
      assertThat(browser.post("/feeds/remove", "token", token, "address", feed).body())
          .contains("There is no feed yet");
    }
  }

  private WaybillServer server(Set<String> internal) {
    return WaybillServer.start(
        ServerSettings.local("localhost", 0, "ana"),
        Waybill.readingBy(new LetterReaders()).reaching(internal),
        ledger,
        false);
  }

  private HttpResponse<String> add(Set<String> internal) {
    try (WaybillServer server = server(internal)) {
      Browsing browser = new Browsing(server);
      return browser.post("/add/address", "token", browser.token("/add"), "url", address());
    }
  }

  private String address() {
    return "http://localhost:" + elsewhere.getAddress().getPort() + "/story";
  }
}
