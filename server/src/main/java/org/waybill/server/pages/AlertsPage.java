package org.waybill.server.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Delivery;
import org.waybill.server.views.AlertList;
import org.waybill.server.views.AlertList.AlertView;
import org.waybill.server.views.AlertList.DeliveryView;

/** What somebody is told of what comes up, and how the telling went. */
public final class AlertsPage implements Page {

  private static final int DELIVERIES = 20;

  private final Ledger ledger;

  /** The alerts of a ledger. */
  public AlertsPage(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public String path() {
    return "/alerts";
  }

  @Override
  public Answer answer(Question question) {
    List<Alert> alerts = ledger.alerts().all();
    return new Answer(
        question.words().text("nav.alerts"),
        "alerts",
        new AlertList(alerts.stream().map(this::view).toList()),
        () -> {
          ObjectNode node = Json.object();
          ArrayNode array = node.putArray("items");
          alerts.forEach(alert -> array.add(json(alert)));
          return Json.text(node);
        });
  }

  private AlertView view(Alert alert) {
    return new AlertView(
        alert.id(),
        alert.name(),
        alert.trigger().code(),
        alert.filter(),
        alert.filter().isEmpty() ? "/claims" : "/claims?" + alert.filter(),
        alert.address(),
        alert.by(),
        ledger.alerts().newest(alert.id(), DELIVERIES).stream().map(AlertsPage::view).toList());
  }

  private static DeliveryView view(Delivery delivery) {
    return new DeliveryView(
        delivery.about(),
        delivery.made().toString(),
        delivery.state().code(),
        delivery.attempts(),
        delivery.next().map(Instant::toString).orElse(""),
        delivery.answer());
  }

  /** Without the secret, which nobody needs who does not have it. */
  private ObjectNode json(Alert alert) {
    ObjectNode node = Json.object();
    node.put("id", alert.id());
    node.put("name", alert.name());
    node.put("trigger", alert.trigger().code());
    node.put("filter", alert.filter());
    node.put("address", alert.address());
    node.put("made", alert.made().toString());
    node.put("by", alert.by());
    ArrayNode deliveries = node.putArray("deliveries");
    ledger
        .alerts()
        .newest(alert.id(), DELIVERIES)
        .forEach(delivery ->
            deliveries
                .addObject()
                .put("key", delivery.key())
                .put("about", delivery.about())
                .put("made", delivery.made().toString())
                .put("state", delivery.state().code())
                .put("attempts", delivery.attempts())
                .put("next", delivery.next().map(Instant::toString).orElse(null))
                .put("answer", delivery.answer()));
    return node;
  }
}
