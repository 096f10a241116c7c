package org.waybill.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Standing;
import org.waybill.ledger.access.Role;
import org.waybill.server.SampleLedger;
import org.waybill.server.WaybillServer;
import org.waybill.usecases.access.KeepAccounts;

/** What programs get from the API, and what they are refused. */
final class ApiTest {

  private static final String CLAIM = "/api/v1/claims/" + SampleLedger.TRANSFER;

  @TempDir private Path folder;
  private Ledger ledger;
  private WaybillServer server;
  private Client client;

  @BeforeEach
  void start() {
    ledger = SampleLedger.in(folder);
    server = Client.serve(ledger);
    client = new Client(server.port());
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void aClaimIsDecidedOnCorrectedAndTheDecisionUndone() {
    HttpResponse<String> corrected =
        client.post(
            CLAIM + "/decisions",
            "{\"kind\": \"correct\", \"fields\": {\"stage\": \"shipped\"}, \"why\": \"said so\"}");
    assertThat(corrected.statusCode()).isEqualTo(201);
    JsonNode claim = Client.json(client.get(CLAIM));
    assertThat(claim.at("/claim/event/stage").asText()).isEqualTo("shipped");
    assertThat(claim.at("/asRead/event/stage").asText()).isEqualTo("delivered");
    assertThat(claim.at("/decisions/0/why").asText()).isEqualTo("said so");

    String undo = "/api/v1/decisions/" + Client.json(corrected).get("number") + "/undo";
    assertThat(client.post(undo, "{}").statusCode()).isEqualTo(201);
    assertThat(ledger.claim(SampleLedger.TRANSFER).orElseThrow().standing())
        .isEqualTo(Standing.OPEN);
    HttpResponse<String> again = client.post(undo, "{}");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Client.json(again).get("code").asText()).isEqualTo("invalid-value");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    HttpResponse<String> response = client.get("/api/v1/claims?limit=0&kind=gift&colour=red");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Client.json(response).get("fields"))
        .extracting(fault -> fault.get("field").asText() + " " + fault.get("code").asText())
        .containsExactlyInAnyOrder("limit minimum", "kind/0 enum", "colour additionalProperties");
    assertThat(
            Client.json(client.post(CLAIM + "/decisions", "{\"kind\":\"correct\",\"x\":1}"))
                .get("fields"))
        .extracting(fault -> fault.get("field").asText())
        .contains("/fields", "/x");
  }

  @Test
  void theSameReportTwiceGivesTheSameAnswer() {
    String report = "{\"text\": \"Rockets came.\", \"outlet\": \"Daily\", \"lang\": \"en\"}";
    HttpResponse<String> first = client.post("/api/v1/reports", report);
    HttpResponse<String> second = client.post("/api/v1/reports", report);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(Client.json(first).at("/items/0/claim/event/kind").asText()).isEqualTo("transfer");
  }

  @Test
  void aKeyMakesAChangeOnceAndNamesNoOther() {
    String path = CLAIM + "/decisions";
    HttpResponse<String> first =
        client.post(path, "{\"kind\": \"accept\"}", "Idempotency-Key", "k1");
    HttpResponse<String> second =
        client.post(path, "{\"kind\": \"accept\"}", "Idempotency-Key", "k1");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(ledger.history(SampleLedger.TRANSFER)).hasSize(1);
    HttpResponse<String> other =
        client.post(path, "{\"kind\": \"reject\"}", "Idempotency-Key", "k1");
    assertThat(Client.json(other).get("code").asText()).isEqualTo("key-reused");
  }

  @Test
  void pagesGoOnByTheirLinksAndLoseNothing() {
    List<String> ids = new ArrayList<>();
    String page = "/api/v1/claims?limit=1";
    while (!page.isEmpty()) {
      HttpResponse<String> response = client.get(page);
      Client.json(response).get("items").forEach(item -> ids.add(item.at("/claim/id").asText()));
      page =
          response
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse("");
    }
    assertThat(ids).containsExactlyInAnyOrder(SampleLedger.TRANSFER, "contact-1");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    String tag = client.get(CLAIM).headers().firstValue("ETag").orElseThrow();
    assertThat(tag).startsWith("\"");
    HttpResponse<String> same = client.get(CLAIM, "If-None-Match", "\"old\", " + tag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    ledger.accept(SampleLedger.TRANSFER, new Analyst("ana", ""));
    assertThat(client.get(CLAIM, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void keysOfAnyCharactersHaveAnAddress() {
    assertThat(
            client
                .send(
                    "PUT",
                    "/api/v1/sources/a%2Fb%20%E2%82%AC/grade",
                    "{\"reliability\":\"B\"}",
                    "Content-Type",
                    "application/json")
                .statusCode())
        .isEqualTo(201);
    assertThat(Client.json(client.get("/api/v1/decisions")).at("/items/0/subject").asText())
        .isEqualTo("source:a/b €");
  }

  @Test
  void changesOfBrowsersAreRefused() {
    String path = CLAIM + "/decisions";
    String json = "{\"kind\": \"reject\"}";
    assertThat(client.send("POST", path, json, "Content-Type", "text/plain").statusCode())
        .isEqualTo(415);
    assertThat(
            client
                .send("POST", path, "kind=x", "Content-Type", "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(415);
    assertThat(client.post(path, json, "Cookie", "a=b").statusCode()).isEqualTo(403);
    assertThat(client.post(path, json, "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(client.post(path, json, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
    assertThat(client.send("OPTIONS", path, "").headers().map())
        .doesNotContainKey("access-control-allow-origin");
    assertThat(ledger.history(SampleLedger.TRANSFER)).isEmpty();
  }

  @Test
  void otherMethodsPathsAndBodiesAreProblems() {
    HttpResponse<String> method = client.send("DELETE", CLAIM, "");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(Client.json(method).get("code").asText()).isEqualTo("method-not-allowed");
    HttpResponse<String> path = client.get("/api/v1/nothing");
    assertThat(path.statusCode()).isEqualTo(404);
    assertThat(Client.json(path).get("code").asText()).isEqualTo("not-found");
    assertThat(Client.json(client.get("/api/v1/claims/none")).get("code").asText())
        .isEqualTo("not-found");
    assertThat(Client.json(client.post("/api/v1/reports", "{\"text\"")).get("code").asText())
        .isEqualTo("malformed-json");
    HttpResponse<String> large =
        client.post("/api/v1/reports", "{\"text\": \"" + "a".repeat(6 << 20) + "\"}");
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(Client.json(large).get("code").asText()).isEqualTo("too-large");
  }

  @Test
  void anAddressThatIsNoneIsToldThatTheConnectionEnds() {
    HttpResponse<String> response = client.post("/api/v1/decisions/%00/undo", "{\"why\": \"\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Connection")).hasValue("close");
  }

  @Test
  void onceThereAreAccountsATokenIsNeededAndItsRoleCounts() {
    KeepAccounts accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
    accounts.add("luis", Role.ANALYST, "a long password", "ana");
    HttpResponse<String> unknown = client.get(CLAIM);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(Client.json(unknown).get("code").asText()).isEqualTo("unknown-visitor");

    String reader = "Bearer " + accounts.makeToken("luis", Role.READER, Duration.ofDays(1), "ana");
    assertThat(client.get(CLAIM, "Authorization", reader).statusCode()).isEqualTo(200);
    String path = CLAIM + "/decisions";
    HttpResponse<String> forbidden =
        client.post(path, "{\"kind\": \"accept\"}", "Authorization", reader);
    assertThat(forbidden.statusCode()).isEqualTo(403);
    assertThat(Client.json(forbidden).get("code").asText()).isEqualTo("forbidden");

    String analyst =
        "Bearer " + accounts.makeToken("luis", Role.ANALYST, Duration.ofDays(1), "ana");
    HttpResponse<String> made =
        client.post(path, "{\"kind\": \"accept\"}", "Authorization", analyst);
    assertThat(Client.json(made).get("who").asText()).isEqualTo("luis");
  }
}
