package org.waybill.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Delivery;
import org.waybill.ledger.alerts.DeliveryState;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.InvalidValueException;

/** What a ledger keeps of alerts, on whatever database. */
abstract class AlertsContract extends LedgerTests {

  private static final Instant NOW = Instant.parse("2026-05-06T07:08:09Z");

  private Alert add() {
    return ledger
        .alerts()
        .add(
            new Alert(
                0,
                "rockets",
                Trigger.CLAIM,
                "party=KP",
                "https://example.org/hook",
                "a secret of some length",
                NOW,
                "ana",
                "7"));
  }

  @Test
  void whatIsToldAndHowFarItWasLookedGoTogether() {
    Alert alert = add();
    assertThat(ledger.alerts().all()).containsExactly(alert);
    ledger.alerts().advance(alert.id(), "9", Map.of("a claim", "{}"), NOW);
    assertThat(ledger.alerts().all()).extracting(Alert::place).containsExactly("9");
    List<Delivery> due = ledger.alerts().due(NOW, 9);
    assertThat(due).extracting(Delivery::about).containsExactly("a claim");
    assertThat(ledger.alerts().due(NOW.minusSeconds(1), 9)).isEmpty();
    Delivery again =
        due.getFirst().tried(Optional.of(NOW.plusSeconds(60)), DeliveryState.WAITING, "500");
    ledger.alerts().tried(again);
    assertThat(ledger.alerts().due(NOW, 9)).isEmpty();
    assertThat(ledger.alerts().due(NOW.plusSeconds(60), 9)).containsExactly(again);
    Delivery done = again.tried(Optional.empty(), DeliveryState.DELIVERED, "204");
    ledger.alerts().tried(done);
    assertThat(ledger.alerts().due(NOW.plusSeconds(600), 9)).isEmpty();
    assertThat(ledger.alerts().newest(alert.id(), 9)).containsExactly(done);
  }

  @Test
  void anAlertThatIsRemovedTellsNothingMore() {
    Alert alert = add();
    ledger.alerts().advance(alert.id(), "9", Map.of("a claim", "{}"), NOW);
    ledger.alerts().remove(alert.id());
    ledger.alerts().advance(alert.id(), "10", Map.of("another", "{}"), NOW);
    assertThat(ledger.alerts().due(NOW, 9)).isEmpty();
    assertThatThrownBy(() -> ledger.alerts().remove(alert.id()))
        .isInstanceOf(InvalidValueException.class);
    assertThat(alert.toString()).doesNotContain("secret");
  }
}
