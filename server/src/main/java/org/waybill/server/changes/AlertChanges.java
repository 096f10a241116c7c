package org.waybill.server.changes;

import java.util.Map;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.server.changes.Change.Done;
import org.waybill.usecases.alerts.KeepAlerts;

/** What forms change of alerts. */
public final class AlertChanges {

  private static final String PAGE = "/alerts";

  private final Ledger ledger;
  private final KeepAlerts keeping;

  /**
   * Changes of a ledger's alerts.
   *
   * @param ledger the ledger
   * @param keeping makes alerts
   */
  public AlertChanges(Ledger ledger, KeepAlerts keeping) {
    this.ledger = ledger;
    this.keeping = keeping;
  }

  /** All of them, by path. */
  public Map<String, Change> all() {
    return Map.of("/alerts/add", this::add, "/alerts/remove", this::remove);
  }

  private Done add(Form form) {
    keeping.add(
        ledger,
        form.required("name"),
        Coded.of(Trigger.class, form.required("trigger")),
        form.one("filter").orElse(""),
        form.required("address"),
        form.required("secret"),
        form.visitor().name());
    return new Done(PAGE, "done.alert-added");
  }

  private Done remove(Form form) {
    String id = form.required("id");
    try {
      ledger.alerts().remove(Long.parseLong(id));
    } catch (NumberFormatException e) {
      throw new InvalidValueException("'" + id + "' is no number of an alert", e);
    }
    return new Done(PAGE, "done.alert-removed");
  }
}
