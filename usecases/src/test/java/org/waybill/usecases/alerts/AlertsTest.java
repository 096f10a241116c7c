package org.waybill.usecases.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Reading;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Delivery;
import org.waybill.ledger.alerts.DeliveryState;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Evidence;
import org.waybill.model.Factuality;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.Source;
import org.waybill.model.Speaker;
import org.waybill.model.Stage;
import org.waybill.usecases.OpenLedger;
import org.waybill.usecases.fetching.FetchSettings;
import org.waybill.usecases.fetching.Fetching;

/** Alerts from what comes up to what a receiver gets. */
final class AlertsTest {

  private static final Instant START = Instant.parse("2026-05-06T07:00:00Z");
  private static final String SECRET = "sixteen letters and more";

  @TempDir private Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final AtomicInteger status = new AtomicInteger(204);
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<String> signatures = new CopyOnWriteArrayList<>();
  private Ledger ledger;
  private HttpServer receiver;
  private TellAlerts telling;
  private FireAlerts firing;

  @BeforeEach
  void start() throws IOException {
    ledger = new OpenLedger().orMake(folder.resolve("ledger.db").toString(), text -> {});
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/hook",
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          signatures.add(exchange.getRequestHeaders().getFirst(Signature.HEADER));
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
        });
    receiver.start();
    firing = new FireAlerts(now::get);
    telling =
        new TellAlerts(
            new Fetching(FetchSettings.standard().withInternal(Set.of("localhost"))), now::get);
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
    ledger.close();
  }

  @Test
  void aNewClaimThatTheFilterChoosesIsToldOnceAndSigned() {
    add("1", "KP", Stage.AGREED);
    alert(Trigger.CLAIM, "/claims?party=KP%3Asupplier&kind=transfer");
    run();
    assertThat(bodies).isEmpty();
    add("2", "IR", Stage.AGREED);
    add("3", "KP", Stage.DELIVERED);
    run();
    run();
    assertThat(bodies)
        .singleElement()
        .asString()
        .contains("\"id\":\"c3\"", "\"trigger\":\"claim\"");
    assertThat(signatures)
        .containsExactly(Signature.of(bodies.getFirst(), SECRET, START))
        .allMatch(signature -> signature.matches("t=1778050800,v1=[0-9a-f]{64}"));
  }

  @Test
  void aStageIsToldWhenItGoesFurtherThanAnyBefore() {
    add("1", "KP", Stage.SHIPPED);
    alert(Trigger.STAGE, "");
    add("2", "KP", Stage.AGREED);
    add("3", "KP", Stage.SHIPPED);
    run();
    assertThat(bodies).isEmpty();
    add("4", "KP", Stage.DELIVERED);
    add("5", "KP", Stage.DELIVERED);
    run();
    assertThat(bodies)
        .singleElement()
        .asString()
        .contains("\"id\":\"c4\"", "\"stage\":\"delivered\"");
  }

  @Test
  void aPartyThatAListNamesSinceIsTold() {
    add("1", "KP", Stage.SHIPPED);
    keep("<INDIVIDUALS/><ENTITIES>" + entity("1", "Green Pine Associated") + "</ENTITIES>", 1);
    alert(Trigger.LISTING, "");
    run();
    assertThat(bodies).isEmpty();
    keep(
        "<INDIVIDUALS/><ENTITIES>"
            + entity("1", "Green Pine Associated")
            + entity("2", "Tiger Rocket Works")
            + entity("3", "Somebody Else Entirely")
            + "</ENTITIES>",
        3);
    run();
    run();
    assertThat(bodies)
        .singleElement()
        .asString()
        .contains("\"party\":\"Tiger Rocket Works\"", "\"list\":\"un\"");
  }

  @Test
  void anAlertThatFailsKeepsNoOtherFromFiring() {
    // As one that an older version made, whose filter is none any more.
    ledger
        .alerts()
        .add(
            new Alert(
                0,
                "broken",
                Trigger.CLAIM,
                "colour=red",
                "http://localhost:" + receiver.getAddress().getPort() + "/hook",
                SECRET,
                START,
                "ana",
                "0"));
    alert(Trigger.CLAIM, "");
    add("1", "KP", Stage.AGREED);
    assertThatThrownBy(() -> firing.fire(ledger)).isInstanceOf(InvalidValueException.class);
    telling.tell(ledger);
    assertThat(bodies).singleElement().asString().contains("\"id\":\"c1\"");
  }

  @Test
  void whatIsNotTakenIsTriedAgainAndGivenUpInTheEnd() {
    Alert alert = alert(Trigger.CLAIM, "");
    add("1", "KP", Stage.AGREED);
    status.set(500);
    run();
    run();
    assertThat(bodies).hasSize(1);
    now.set(START.plus(Duration.ofMinutes(1)));
    run();
    assertThat(bodies).hasSize(2);
    assertThat(bodies.get(1)).isEqualTo(bodies.getFirst());
    for (int i = 0; i < 9; i++) {
      now.updateAndGet(before -> before.plus(Duration.ofDays(1)));
      run();
    }
    assertThat(bodies).hasSize(6);
    Delivery last = ledger.alerts().newest(alert.id(), 1).getFirst();
    assertThat(last.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(last.answer()).isEqualTo("500");
  }

  @Test
  void nothingInternalIsPostedTo() {
    Alert alert = alert(Trigger.CLAIM, "");
    add("1", "KP", Stage.AGREED);
    firing.fire(ledger);
    new TellAlerts(new Fetching(FetchSettings.standard()), now::get).tell(ledger);
    assertThat(bodies).isEmpty();
    assertThat(ledger.alerts().newest(alert.id(), 1).getFirst().answer())
        .contains("no public address");
  }

  @Test
  void alertsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> alert(Trigger.CLAIM, "colour=red"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> alert(Trigger.LISTING, "party=KP"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("leave the filter empty");
    KeepAlerts keeping = new KeepAlerts(now::get);
    assertThatThrownBy(
            () -> keeping.add(ledger, "a", Trigger.CLAIM, "", "file:///x", SECRET, "ana"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> keeping.add(ledger, "a", Trigger.CLAIM, "", "https://a.example", "short", "ana"))
        .isInstanceOf(InvalidValueException.class);
  }

  private void run() {
    firing.fire(ledger);
    telling.tell(ledger);
  }

  private Alert alert(Trigger trigger, String filter) {
    return new KeepAlerts(now::get)
        .add(
            ledger,
            "rockets",
            trigger,
            filter,
            "http://localhost:" + receiver.getAddress().getPort() + "/hook",
            SECRET,
            "ana");
  }

  private static String entity(String id, String name) {
    return "<ENTITY><DATAID>"
        + id
        + "</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>"
        + name
        + "</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.00"
        + id
        + "</REFERENCE_NUMBER></ENTITY>";
  }

  private void keep(String lists, long entries) {
    String file =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST"
            + " dateGenerated=\"2026-03-04T00:00:00Z\">"
            + lists
            + "</CONSOLIDATED_LIST>";
    ledger
        .lists()
        .keep(
            new ListVersion.About("un", "un-xml", "test", Optional.empty(), entries, entries, 0),
            file.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String id, String supplier, Stage stage) {
    String body =
        "Report " + id + ": Tiger Rocket Works was said to be at it " + stage.code() + ".";
    Report report =
        new Report("r" + id, "en", "", "Paper", Optional.of("2026-01-02"), Optional.empty(), body);
    Claim claim =
        new Claim(
            "c" + id,
            report,
            new Event.Transfer(
                stage,
                List.of(Party.state(supplier, supplier)),
                List.of(Party.state("Russia", "RU")),
                List.of(),
                List.of(Party.named("Tiger Rocket Works", PartyType.COMPANY)),
                List.of()),
            Factuality.CERTAIN,
            new Source(
                List.of(new Speaker(Party.named("Paper", PartyType.OUTLET), Optional.empty()))),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            new Evidence(0, body.length(), body),
            "hand/1",
            "en/hand",
            new Claim.Explanation(List.of()));
    ledger.add(new Reading(report, List.of(claim), "hand/1"));
  }
}
