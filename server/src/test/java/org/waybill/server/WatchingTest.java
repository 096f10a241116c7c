package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.access.Role;
import org.waybill.server.watch.ServerLog;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.access.KeepAccounts;

/** What a server is watched by. */
final class WatchingTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final String PASSWORD = "four words do well";

  @TempDir private Path folder;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private Ledger ledger;
  private WaybillServer server;

  @BeforeEach
  void start() {
    ledger = SampleLedger.in(folder);
    server = serve(ServerSettings.local("localhost", 0, "ana"));
  }

  private WaybillServer serve(ServerSettings settings) {
    return WaybillServer.start(
        settings,
        Waybill.standard(),
        ledger,
        false,
        ServerLog.to(lines::add, InstantSource.fixed(NOW)));
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void itIsAliveAndReadyAsLongAsTheLedgerAnswers() {
    Browsing browser = new Browsing(server);
    assertThat(browser.get("/health").statusCode()).isEqualTo(200);
    assertThat(browser.get("/ready").statusCode()).isEqualTo(200);
    ledger.close();
    assertThat(browser.get("/health").statusCode()).isEqualTo(200);
    assertThat(browser.get("/ready").statusCode()).isEqualTo(503);
  }

  @Test
  void numbersAreForPrometheus() {
    Browsing browser = new Browsing(server);
    browser.get("/claim?id=transfer-1");
    browser.get("/claim?id=no-such-claim");
    browser.get("/nowhere/at/all");
    browser.get("/nowhere/else");
    HttpResponse<String> numbers = browser.get("/metrics");
    assertThat(numbers.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/plain; version=0.0.4");
    assertThat(numbers.body().lines())
        .contains(
            "waybill_http_request_duration_seconds_count"
                + "{method=\"GET\",route=\"/claim\",status=\"200\"} 1",
            "waybill_http_request_duration_seconds_count"
                + "{method=\"GET\",route=\"/claim\",status=\"404\"} 1",
            "waybill_http_request_duration_seconds_count"
                + "{method=\"GET\",route=\"none\",status=\"404\"} 2",
            "waybill_ledger_reports_total 1.0",
            "waybill_ledger_claims_total 2.0",
            "waybill_ledger_dossiers 1.0",
            "waybill_ledger_second_looks 0.0")
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes"));
    assertThat(numbers.body()).doesNotContain("nowhere").doesNotContain("transfer-1");
  }

  @Test
  void numbersAreForAdministratorsAndThisMachineAlone() throws Exception {
    KeepAccounts accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
    accounts.add("chief", Role.ADMIN, PASSWORD, "test");
    accounts.add("reader", Role.READER, PASSWORD, "test");
    assertThat(status(server, "/metrics", "")).isEqualTo(200);
    ServerSettings proxied =
        new ServerSettings("localhost", 0, "ana", Set.of(), Optional.empty(), true);
    try (WaybillServer behind = serve(proxied)) {
      String admin = accounts.makeToken("chief", Role.ADMIN, Duration.ofDays(1), "test");
      String reader = accounts.makeToken("reader", Role.READER, Duration.ofDays(1), "test");
      assertThat(status(behind, "/metrics", "")).isNotEqualTo(200);
      assertThat(status(behind, "/metrics", reader)).isEqualTo(403);
      assertThat(status(behind, "/metrics", admin)).isEqualTo(200);
      assertThat(status(behind, "/health", "")).isEqualTo(200);
    }
  }

  private static int status(WaybillServer server, String path, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  @Test
  void everyRequestIsLoggedWithoutWhatItAskedFor() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:" + server.port() + "/search?q=secret%20rockets"))
                    .header("X-Request-Id", "from-the-proxy-1")
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.headers().firstValue("X-Request-Id")).contains("from-the-proxy-1");
    new Browsing(server).get("/nowhere");
    // The log is written when the answer is on its way.
    server.close();
    assertThat(lines).hasSize(2).noneMatch(line -> line.contains("secret"));
    JsonNode line = new JsonMapper().readTree(lines.getFirst());
    assertThat(line.get("time").textValue()).isEqualTo(NOW.toString());
    assertThat(line.get("event").textValue()).isEqualTo("request");
    assertThat(line.get("id").textValue()).isEqualTo("from-the-proxy-1");
    assertThat(line.get("method").textValue()).isEqualTo("GET");
    assertThat(line.get("route").textValue()).isEqualTo("/search");
    assertThat(line.get("status").intValue()).isEqualTo(200);
    assertThat(line.get("user").textValue()).isEqualTo("ana");
    assertThat(line.get("ms").isNumber()).isTrue();
  }

  @Test
  void aFailureIsLoggedWithItsPlaceAndWithoutItsWords() throws Exception {
    ledger.close();
    assertThat(new Browsing(server).get("/claims").statusCode()).isEqualTo(500);
    server.close();
    JsonNode failure = new JsonMapper().readTree(lines.getFirst());
    assertThat(failure.get("event").textValue()).isEqualTo("failure");
    assertThat(failure.at("/failures/0/kind").textValue()).endsWith("Exception");
    assertThat(failure.at("/failures/0/at").size()).isPositive();
    assertThat(failure.findValues("message")).isEmpty();
  }

  @Test
  void whoIsBeingAnsweredIsAnsweredWholeWhenItEnds() throws Exception {
    byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
    try (Socket socket = new Socket("localhost", server.port())) {
      String head =
          "POST /api/v1/reports HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: "
              + body.length
              + "\r\nContent-Type: application/json\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      // The server asks for the body once the request is under way.
      assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
      assertThat(answer.readLine()).isEmpty();
      CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
      assertThat(end).isNotDone();
      socket.getOutputStream().write(body);
      // What it says is no report, which it is told.
      assertThat(answer.readLine()).startsWith("HTTP/1.1 4");
      end.get(60, TimeUnit.SECONDS);
    }
  }
}
