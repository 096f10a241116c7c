package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.access.Role;
import org.waybill.model.InvalidValueException;
import org.waybill.server.guard.LogInLimit;
import org.waybill.server.guard.RefusedException;
import org.waybill.server.guard.Sessions;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.access.KeepAccounts;

/** Who may do what, once a ledger has accounts. */
final class AccessTest {

  private static final String PASSWORD = "four words do well";

  private static final List<String> SEEN =
      List.of(
          "/",
          "/dossiers",
          "/claims",
          "/claims.json",
          "/claim?id=transfer-1",
          "/explain?id=transfer-1",
          "/reports",
          "/report?id=report-1",
          "/contacts",
          "/parties",
          "/sources",
          "/party?key=KP",
          "/exposure",
          "/exposure.json",
          "/screen",
          "/screen.json?name=Kim",
          "/lists",
          "/regimes",
          "/decisions",
          "/feeds",
          "/export",
          "/alerts",
          "/export/download?format=csv",
          "/review",
          "/add",
          "/overview.json",
          "/dossier.svg?supplier=KP&recipient=RU");
  private static final Map<String, List<String>> CHANGED =
      Map.ofEntries(
          Map.entry("/claim/accept", List.of("id", "transfer-1")),
          Map.entry("/claim/reject", List.of("id", "contact-1")),
          Map.entry("/claim/correct", List.of("id", "transfer-1", "field.stage", "shipped")),
          Map.entry("/sources/grade", List.of("source", "US", "reliability", "B")),
          Map.entry("/hits/clear", List.of("hit", "0123456789ab")),
          Map.entry("/review/pass", List.of("id", "transfer-1")),
          Map.entry("/decisions/undo", List.of("number", "1")),
          Map.entry("/add/address", List.of("url", "http://127.0.0.1/")),
          Map.entry("/add", List.of("text", "nothing to read here", "lang", "en")),
          Map.entry("/alerts/remove", List.of("id", "99")),
          Map.entry(
              "/alerts/add",
              List.of(
                  "name",
                  "a",
                  "trigger",
                  "claim",
                  "address",
                  "https://a.example/",
                  "secret",
                  "0123456789abcdef")),
          Map.entry("/feeds/add", List.of("address", "https://example.org/feed", "minutes", "60")),
          Map.entry("/feeds/poll", List.of("address", "https://none.example/feed")),
          Map.entry("/feeds/remove", List.of("address", "https://none.example/feed")));

  @TempDir private Path folder;
  private Ledger ledger;
  private KeepAccounts accounts;
  private WaybillServer server;

  @BeforeEach
  void start() {
    ledger = SampleLedger.in(folder);
    accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
    for (Role role : Role.values()) {
      accounts.add(role.code(), role, PASSWORD, "test");
    }
    server =
        WaybillServer.start(
            ServerSettings.local("localhost", 0, "nobody"), Waybill.standard(), ledger, false);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  @Test
  void whoIsNotLoggedInSeesNothing() {
    Browsing browser = new Browsing(server);
    for (String address : SEEN) {
      HttpResponse<String> answer = browser.get(address);
      if (address.contains(".json")) {
        assertThat(answer.statusCode()).isEqualTo(401);
      } else {
        assertThat(answer.uri().getPath()).isEqualTo("/login");
      }
      assertThat(answer.body()).doesNotContain("North Korea");
    }
    String token = browser.token("/login");
    CHANGED.forEach((address, fields) ->
        assertThat(browser.post(address, with(token, fields)).statusCode()).isEqualTo(401));
    assertThat(ledger.decisions(PageRequest.first(1)).items()).isEmpty();
  }

  @Test
  void everyRoleMayDoWhatItIsForAndNoMore() {
    for (Role role : Role.values()) {
      Browsing browser = loggedIn(role.code());
      for (String address : SEEN) {
        assertThat(browser.get(address).statusCode()).as(role + " " + address).isEqualTo(200);
      }
      String token = browser.token("/review");
      CHANGED.forEach((address, fields) -> {
        int status = browser.post(address, with(token, fields)).statusCode();
        if (role == Role.READER) {
          assertThat(status).as(role + " " + address).isEqualTo(403);
        } else {
          assertThat(status).as(role + " " + address).isNotIn(401, 403, 500);
        }
      });
    }
    assertThat(ledger.history("transfer-1"))
        .extracting(decision -> decision.by().who())
        .contains("analyst", "admin")
        .doesNotContain("reader", "nobody");
  }

  @Test
  void aLogInMakesASecretOfItsOwnAndALogOutEndsIt() {
    Browsing browser = loggedIn("analyst");
    assertThat(browser.get("/claims").uri().getPath()).isEqualTo("/claims");
    browser.post("/logout", "token", browser.token("/review"));
    assertThat(browser.get("/claims").uri().getPath()).isEqualTo("/login");
    assertThat(accounts.audit(10)).extracting(entry -> entry.what()).contains("log-in");
  }

  @Test
  void aSecretThatWasBroughtAlongIsWorthNothing() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.port() + "/claims.json"))
                    .header("Cookie", "waybill-session=chosen-by-an-attacker")
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void whoGuessesTooOftenWaits() {
    Browsing browser = new Browsing(server);
    String token = browser.token("/login");
    for (int i = 0; i < 5; i++) {
      assertThat(logIn(browser, token, "admin", "wrong password " + i)).isEqualTo(401);
    }
    assertThat(logIn(browser, token, "admin", PASSWORD)).isEqualTo(429);
    assertThat(logIn(browser, token, "reader", PASSWORD)).isEqualTo(200);
  }

  @Test
  void tokensDoNoMoreThanTheirScopeAndEnd() throws Exception {
    String token = accounts.makeToken("admin", Role.READER, Duration.ofDays(1), "test");
    assertThat(status("GET", "/claims.json", token)).isEqualTo(200);
    assertThat(status("POST", "/claim/accept", token)).isEqualTo(403);
    assertThat(status("GET", "/claims.json", token + "x")).isEqualTo(401);
    String ended = accounts.makeToken("admin", Role.ADMIN, Duration.ZERO, "test");
    assertThat(status("GET", "/claims.json", ended)).isEqualTo(401);
    accounts.givePassword("admin", "another four words", "test");
    assertThat(status("GET", "/claims.json", token)).isEqualTo(401);
  }

  @Test
  void sessionsAndFailuresAreForgottenInTime() {
    AtomicLong now = new AtomicLong();
    Sessions sessions = new Sessions(now::get);
    String secret = sessions.begin("ana");
    assertThat(sessions.account(secret)).contains("ana");
    for (int hour = 0; hour < 12; hour++) {
      now.addAndGet(Duration.ofHours(1).toNanos());
      assertThat(sessions.account(secret)).contains("ana");
    }
    now.addAndGet(Duration.ofMinutes(1).toNanos());
    assertThat(sessions.account(secret)).isEmpty();
    LogInLimit limit = new LogInLimit(now::get);
    for (int i = 0; i < 5; i++) {
      limit.failed("ana", "192.0.2.1");
    }
    assertThatThrownBy(() -> limit.check("ana", "192.0.2.2")).isInstanceOf(RefusedException.class);
    now.addAndGet(Duration.ofMinutes(16).toNanos());
    limit.check("ana", "192.0.2.2");
  }

  @Test
  void otherMachinesAreNotServedWithoutAccountsOrInTheClear() {
    assertThatThrownBy(
            () -> new ServerSettings("0.0.0.0", 0, "ana", Set.of(), Optional.empty(), false))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("--behind-proxy");
    for (Role role : List.of(Role.READER, Role.ANALYST, Role.ADMIN)) {
      accounts.remove(role.code(), "test");
    }
    ServerSettings open = new ServerSettings("0.0.0.0", 0, "ana", Set.of(), Optional.empty(), true);
    assertThatThrownBy(() -> WaybillServer.start(open, Waybill.standard(), ledger, false))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("waybill account add");
  }

  @Test
  void aCertificateMakesItHttpsAlone() throws Exception {
    Path file = folder.resolve("key.p12");
    Process keys =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "RSA",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD,
                "-dname",
                "CN=localhost")
            .redirectErrorStream(true)
            .start();
    keys.getInputStream().transferTo(OutputStream.nullOutputStream());
    assertThat(keys.waitFor()).isZero();
    KeyStore trusted = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    SSLParameters names = new SSLParameters();
    names.setEndpointIdentificationAlgorithm("");
    ServerSettings settings =
        new ServerSettings(
            "0.0.0.0",
            0,
            "nobody",
            Set.of(),
            Optional.of(new ServerSettings.Certificate(file.toString(), PASSWORD)),
            false);
    try (WaybillServer secure = WaybillServer.start(settings, Waybill.standard(), ledger, false)) {
      HttpRequest asked =
          HttpRequest.newBuilder(URI.create("https://localhost:" + secure.port() + "/login"))
              .build();
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .sslContext(context)
              .sslParameters(names)
              .build()
              .send(asked, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThatThrownBy(() -> status("GET", "/claims.json", "none", secure.port()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void theLastAdministratorStays() {
    assertThatThrownBy(() -> accounts.remove("admin", "test"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> accounts.giveRole("admin", Role.READER, "test"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> accounts.add("eve", Role.READER, "short", "test"))
        .hasMessageContaining("12");
  }

  private Browsing loggedIn(String name) {
    Browsing browser = new Browsing(server);
    assertThat(logIn(browser, browser.token("/login"), name, PASSWORD)).isEqualTo(200);
    return browser;
  }

  private static int logIn(Browsing browser, String token, String name, String password) {
    return browser.post("/login", "token", token, "name", name, "password", password).statusCode();
  }

  private int status(String method, String path, String token) throws Exception {
    return status(method, path, token, server.port());
  }

  private static int status(String method, String path, String token, int port) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString("id=transfer-1"))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private static String[] with(String token, List<String> fields) {
    String[] all = new String[fields.size() + 2];
    all[0] = "token";
    all[1] = token;
    for (int i = 0; i < fields.size(); i++) {
      all[i + 2] = fields.get(i);
    }
    return all;
  }
}
