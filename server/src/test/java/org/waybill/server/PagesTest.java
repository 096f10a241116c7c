package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Standing;
import org.waybill.usecases.Waybill;

/** Every page answers, says what the ledger has, and lets nothing of a report become markup. */
final class PagesTest {

  @TempDir private Path folder;
  private Ledger ledger;
  private WaybillServer server;
  private Browsing browser;

  @BeforeEach
  void start() {
    ledger = SampleLedger.in(folder);
    server =
        WaybillServer.start(
            ServerSettings.local("localhost", 0, "ana"), Waybill.standard(), ledger, false);
    browser = new Browsing(server);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dossiers",
        "/dossier?supplier=KP&recipient=RU",
        "/claims",
        "/claims?kind=transfer&party=KP:supplier&decision=open&when=2022",
        "/claim?id=transfer-1",
        "/explain?id=transfer-1",
        "/reports",
        "/report?id=report-1",
        "/search?q=ministers",
        "/contacts",
        "/parties",
        "/sources",
        "/party?key=KP",
        "/exposure",
        "/exposure?list=un&cleared=no",
        "/screen",
        "/screen?name=Shoigu&type=person&threshold=0.5",
        "/lists",
        "/regimes",
        "/regimes?target=KP&on=2023-09",
        "/decisions",
        "/feeds",
        "/export",
        "/alerts",
        "/review",
        "/add"
      })
  void pagesAnswerInBothLanguagesAndAsJson(String address) throws IOException {
    String and = address.contains("?") ? "&" : "?";
    for (String language : new String[] {"en", "es"}) {
      HttpResponse<String> page = browser.get(address + and + "ui=" + language);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<html lang=\"" + language + "\">");
      assertThat(page.body()).doesNotContain("<script>", "<img src=x", "javascript:");
      assertThat(page.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
    }
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    HttpResponse<String> json =
        browser.get(
            (path.equals("/") ? "/overview" : path)
                + ".json"
                + (query < 0 ? "" : address.substring(query)));
    assertThat(json.statusCode()).isEqualTo(200);
    JsonNode tree = new JsonMapper().readTree(json.body());
    assertThat(tree.isObject()).isTrue();
  }

  @Test
  void aReportShowsItsEvidenceAndEachClaimItsSentence() {
    String page = browser.get("/report?id=report-1").body();
    assertThat(page).contains("&lt;img src=x onerror=alert(1)", "href=\"#c-transfer-1\"");
    assertThat(page).contains("role-supplier").doesNotContain("javascript:alert");
  }

  @Test
  void aClaimIsCorrectedAndTheDossierFollows() {
    String token = browser.token("/claim?id=transfer-1");
    HttpResponse<String> corrected =
        browser.post(
            "/claim/correct",
            "token",
            token,
            "id",
            "transfer-1",
            "field.stage",
            "shipped",
            "why",
            "the text says so");
    assertThat(corrected.statusCode()).isEqualTo(200);
    assertThat(corrected.body()).contains("As the machine read it", "the text says so");
    assertThat(ledger.claim("transfer-1").orElseThrow().standing()).isEqualTo(Standing.CORRECTED);
    assertThat(browser.get("/dossier?supplier=KP&recipient=RU").body()).contains("shipped");
    browser.post("/decisions/undo", "token", token, "number", "1");
    assertThat(ledger.claim("transfer-1").orElseThrow().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void theReviewGoesOnToTheNextClaim() {
    String token = browser.token("/review");
    assertThat(browser.get("/review").body()).contains("transfer-1");
    HttpResponse<String> next =
        browser.post("/claim/accept", "token", token, "id", "transfer-1", "back", "/review");
    assertThat(next.body()).contains("contact-1").contains("Accepted.");
    assertThat(browser.post("/review/pass", "token", token, "id", "contact-1").body())
        .contains("Nothing waits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "ftm", "stix", "plover", "register"})
  void exportsHaveWhatTheFiltersChoose(String form) {
    HttpResponse<String> all = browser.get("/export/download?format=" + form);
    assertThat(all.statusCode()).isEqualTo(200);
    assertThat(all.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(name -> assertThat(name).startsWith("attachment; filename=\"waybill-"));
    assertThat(all.body()).contains("North Korea");
    assertThat(browser.get("/export/download?format=" + form + "&party=ZZ").body())
        .doesNotContain("North Korea");
    ledger.reject("transfer-1", new Analyst("ana", ""));
    ledger.reject("contact-1", new Analyst("ana", ""));
    assertThat(browser.get("/export/download?format=" + form).body()).doesNotContain("Korea");
  }

  @Test
  void anAlertIsMadeWithoutShowingItsSecretAndRemoved() {
    String token = browser.token("/alerts");
    String secret = "four words nobody sees";
    String page =
        browser
            .post(
                "/alerts/add",
                "token",
                token,
                "name",
                "<b>rockets",
                "trigger",
                "stage",
                "filter",
                "party=KP",
                "address",
                "https://example.org/hook",
                "secret",
                secret)
            .body();
    assertThat(page).contains("&lt;b>rockets", "/claims?party=KP").doesNotContain(secret);
    assertThat(browser.get("/alerts.json").body()).contains("\"stage\"").doesNotContain(secret);
    String id = Long.toString(ledger.alerts().all().getFirst().id());
    assertThat(browser.post("/alerts/remove", "token", token, "id", id).body())
        .contains("There is no alert yet");
  }

  @Test
  void theWholeLedgerIsExportedAsAnArchive() {
    HttpResponse<String> archive = browser.get("/export/download?format=archive");
    assertThat(archive.statusCode()).isEqualTo(200);
    assertThat(archive.body()).startsWith("{\"format\":\"waybill-archive/1\"");
    assertThat(browser.get("/export/download?format=xml").statusCode()).isEqualTo(400);
  }

  @Test
  void formsOfOthersAreRefused() {
    browser.token("/claim?id=transfer-1");
    assertThat(browser.post("/claim/accept", "id", "transfer-1").statusCode()).isEqualTo(403);
    assertThat(browser.post("/claim/accept", "id", "transfer-1", "token", "guessed").statusCode())
        .isEqualTo(403);
    assertThat(ledger.claim("transfer-1").orElseThrow().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void otherNamesOfThisMachineAreRefused() throws IOException {
    try (Socket socket = new Socket("localhost", server.port());
        OutputStream out = socket.getOutputStream();
        InputStream in = socket.getInputStream()) {
      out.write(
          "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 421")
          .doesNotContain("North Korea");
    }
  }

  @Test
  void redirectsStayOnThisServer() {
    String token = browser.token("/claim?id=transfer-1");
    HttpResponse<String> answer =
        browser.post(
            "/claim/accept", "token", token, "id", "transfer-1", "back", "//evil.example/");
    assertThat(answer.uri().getHost()).isEqualTo("localhost");
    assertThat(answer.uri().getPath()).isEqualTo("/claim");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/claims?kind=nonsense",
        "/claims?from=yesterday",
        "/claims?limit=0",
        "/dossier?supplier=KP",
        "/dossier?supplier=KP&recipient=KP",
        "/exposure?cleared=perhaps",
        "/screen?name=x&threshold=2",
        "/regimes?on=soon",
        "/party?ui=en",
        "/claims?after=%00"
      })
  void questionsThatMakeNoSenseAreToldApart(String address) {
    assertThat(browser.get(address).statusCode()).isEqualTo(400);
    HttpResponse<String> json = browser.get(address.replace("?", ".json?"));
    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void whatThereIsNotIsNotFound() {
    assertThat(browser.get("/claim?id=none").statusCode()).isEqualTo(404);
    assertThat(browser.get("/party?key=none").statusCode()).isEqualTo(404);
    assertThat(browser.get("/list?list=none").statusCode()).isEqualTo(404);
    assertThat(browser.get("/report.json?id=none").statusCode()).isEqualTo(404);
    assertThat(browser.get("/../../etc/passwd").statusCode()).isIn(400, 404);
    assertThat(browser.get("/static/%2e%2e/words/words_en.properties").statusCode()).isIn(400, 404);
    assertThat(browser.get("/nowhere").body()).contains("There is nothing here");
  }
}
