package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Reading;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.model.When;
import org.waybill.server.api.Client;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.exposure.UpdateExposure;
import org.waybill.usecases.lists.UpdateLists;

/** Pages on lists, of a ledger that keeps a made-up one with Dragoons on it. */
final class WatchPagesTest {

  private static final String DRAGOONS = "Dragoons";

  @TempDir private Path folder;
  private Ledger ledger;
  private WaybillServer server;
  private Browsing browser;

  @BeforeEach
  void start() throws IOException {
    ledger = SampleLedger.in(folder);
    String text = "North Korea gave rifles to the Dragoons of Russia.";
    Report report =
        new Report(
            "report-2", "en", "Rifles", "Daily", Optional.of("2023-10"), Optional.empty(), text);
    ledger.add(
        new Reading(
            report,
            List.of(
                new Claim(
                    "transfer-2",
                    report,
                    new Event.Transfer(
                        Stage.DELIVERED,
                        List.of(Party.state("North Korea", "KP")),
                        List.of(Party.state("Russia", "RU")),
                        List.of(),
                        List.of(Party.named(DRAGOONS, PartyType.ARMED_GROUP)),
                        List.of()),
                    Factuality.CERTAIN,
                    new Source(
                        List.of(
                            new Speaker(Party.named("Daily", PartyType.OUTLET), Optional.empty()))),
                    Optional.of(new When("2023-10", "in October")),
                    Optional.empty(),
                    Set.of(),
                    new Evidence(0, text.length(), text),
                    "hand/1",
                    "en/hand",
                    new Claim.Explanation(List.of()))),
            "hand/1"));
    keepList("A regiment");
    try (KeptExposure exposure =
        new KeptExposure(ledger, new LatestLists(ledger.lists()), new UpdateExposure())) {
      exposure.changed();
    }
    server =
        WaybillServer.start(
            ServerSettings.local("localhost", 0, "ana"), Waybill.standard(), ledger, false);
    browser = new Browsing(server);
  }

  private void keepList(String remark) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.xml"),
            "<CONSOLIDATED_LIST dateGenerated='2026-03-04'><ENTITIES><ENTITY><DATAID>7</DATAID>"
                + "<FIRST_NAME>Dragoons &lt;script&gt;</FIRST_NAME>"
                + "<UN_LIST_TYPE>Sylvania</UN_LIST_TYPE><REFERENCE_NUMBER>SYe.007</REFERENCE_NUMBER>"
                + "<COMMENTS1>"
                + remark
                + "</COMMENTS1><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Dragoons"
                + "</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
    new UpdateLists().from(ledger.lists(), list.toString(), List.of(), false);
  }

  @AfterEach
  void stop() {
    server.close();
    ledger.close();
  }

  private KeptHit hit() {
    return ledger
        .screenings()
        .hitsOf(List.of(DRAGOONS))
        .getOrDefault(DRAGOONS, List.of())
        .getFirst();
  }

  private JsonNode json(String address) throws IOException {
    return new JsonMapper().readTree(browser.get(address).body());
  }

  @Test
  void aHitIsShownClearedAndTheClearingUndone() {
    assertThat(browser.get("/exposure").body())
        .contains(DRAGOONS, "SYe.007", "Sylvania", "same name")
        .doesNotContain("<script>");
    String token = browser.token("/exposure");
    assertThat(
            browser
                .post(
                    "/hits/clear",
                    "token",
                    token,
                    "hit",
                    hit().hit().id(),
                    "why",
                    "another regiment",
                    "back",
                    "/party?key=Dragoons")
                .body())
        .contains("cleared", "another regiment", "by ana");
    assertThat(hit().cleared()).isPresent();
    assertThat(browser.get("/exposure?cleared=no").body()).contains("No party of the ledger");
    assertThat(browser.get("/decisions").body()).contains("hit:");
    browser.post("/decisions/undo", "token", token, "number", "1");
    assertThat(hit().cleared()).isEmpty();
  }

  @Test
  void dossiersPartiesAndTheirPagesTellOfHitsAndRegimes() throws IOException {
    assertThat(browser.get("/parties").body()).contains("1 hit on lists");
    String dossier = browser.get("/dossier?supplier=KP&recipient=RU").body();
    assertThat(dossier).contains("SYe.007", "UNSCR 1718 (2006)", "No verdict", "as claimed by");
    JsonNode tree = json("/dossier.json?supplier=KP&recipient=RU");
    assertThat(tree.at("/listed/0/party").asText()).isEqualTo(DRAGOONS);
    assertThat(tree.at("/regimes/inForce").isEmpty()).isFalse();
    assertThat(browser.get("/party?key=KP").body())
        .contains("UNSCR", "States are not looked for by name");
    assertThat(json("/party.json?key=Dragoons").at("/hits/0/entry").asText()).isEqualTo("SYe.007");
  }

  @Test
  void listsShowTheirVersionsAndWhatChanged() throws IOException {
    assertThat(browser.get("/lists").body()).contains("UN Security Council", "2026-03-04");
    assertThat(browser.get("/list?list=un").body()).contains("nothing to compare");
    keepList("A regiment with horses");
    assertThat(browser.get("/list?list=un").body()).contains("A regiment with horses", "reasons");
    JsonNode tree = json("/list.json?list=un");
    assertThat(tree.get("versions")).hasSize(2);
    assertThat(tree.at("/changes/0/change").asText()).isEqualTo("changed");
  }

  @Test
  void aNameIsScreenedWithItsReasons() throws IOException {
    assertThat(browser.get("/screen?name=dragoons").body())
        .contains("1 hit for dragoons", "Name on the list", "SYe.007");
    assertThat(json("/screen.json?name=dragoons").at("/hits/0/entry").asText())
        .isEqualTo("SYe.007");
    assertThat(browser.get("/screen?name=" + "x".repeat(600)).statusCode()).isEqualTo(400);
  }

  @Test
  void programsReadHitsListsAndRegimes() throws IOException {
    JsonNode page = json("/api/v1/exposure?list=un&cleared=false");
    assertThat(page.at("/items/0/hits/0/list").asText()).isEqualTo("un");
    assertThat(json("/api/v1/lists").at("/items/0/version").asInt()).isEqualTo(1);
    assertThat(json("/api/v1/lists/un").at("/items")).hasSize(1);
    assertThat(browser.get("/api/v1/lists/none").statusCode()).isEqualTo(404);
    assertThat(json("/api/v1/screen?name=Dragoons").at("/hits")).hasSize(1);
    assertThat(json("/api/v1/regimes?target=KP&on=2023-09").at("/items").isEmpty()).isFalse();
    assertThat(json("/api/v1/dossiers/KP/RU").at("/listed")).hasSize(1);
  }

  @Test
  void programsClearHitsAndUndoThat() {
    Client client = new Client(server.port());
    HttpResponse<String> cleared =
        client.post(
            "/api/v1/hits/" + hit().hit().id() + "/clear", "{\"why\": \"another regiment\"}");
    assertThat(cleared.statusCode()).isEqualTo(201);
    assertThat(Client.json(cleared).get("kind").asText()).isEqualTo("clear");
    assertThat(Client.json(cleared).get("why").asText()).isEqualTo("another regiment");
    assertThat(Client.json(client.get("/api/v1/exposure?cleared=false")).at("/items")).isEmpty();
    String undo = "/api/v1/decisions/" + Client.json(cleared).get("number") + "/undo";
    assertThat(client.post(undo, "{}").statusCode()).isEqualTo(201);
    assertThat(hit().cleared()).isEmpty();
    assertThat(client.post("/api/v1/hits/none/clear", "{}").statusCode()).isEqualTo(422);
  }
}
