package org.waybill.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.alerts.Alert;
import org.waybill.ledger.alerts.Alerts;
import org.waybill.ledger.alerts.Delivery;
import org.waybill.ledger.alerts.DeliveryState;
import org.waybill.ledger.alerts.Trigger;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;

/** Alerts in a database. */
final class SqlAlerts implements Alerts {

  private static final String DELIVERIES =
      "SELECT key, alert, about, body, made, attempts, next, state, answer FROM delivery";

  private final Database database;

  SqlAlerts(Database database) {
    this.database = database;
  }

  @Override
  public List<Alert> all() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT id, name, fires_on, filter, address, secret, made, made_by, place"
                    + " FROM alert ORDER BY id")
            .map((row, context) ->
                new Alert(
                    row.getLong(1),
                    row.getString(2),
                    Coded.of(Trigger.class, row.getString(3)),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    Instant.parse(row.getString(7)),
                    row.getString(8),
                    row.getString(9)))
            .list());
  }

  @Override
  public Alert add(Alert alert) {
    return database.write(handle -> {
      long id = Keys.next(handle, "alert", 1);
      handle.execute(
          "INSERT INTO alert (id, name, fires_on, filter, address, secret, made, made_by, place)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id,
          alert.name(),
          alert.trigger().code(),
          alert.filter(),
          alert.address(),
          alert.secret(),
          alert.made().toString(),
          alert.by(),
          alert.place());
      return new Alert(
          id,
          alert.name(),
          alert.trigger(),
          alert.filter(),
          alert.address(),
          alert.secret(),
          alert.made(),
          alert.by(),
          alert.place());
    });
  }

  @Override
  public void remove(long id) {
    database.write(handle -> {
      handle.execute("DELETE FROM delivery WHERE alert = ?", id);
      int removed = handle.execute("DELETE FROM alert WHERE id = ?", id);
      if (removed == 0) {
        throw new InvalidValueException("there is no alert " + id);
      }
      return removed;
    });
  }

  @Override
  public void advance(long alert, String place, Map<String, String> told, Instant now) {
    database.write(handle -> {
      int found = handle.execute("UPDATE alert SET place = ? WHERE id = ?", place, alert);
      if (found > 0) {
        told.forEach((about, body) ->
            handle.execute(
                "INSERT INTO delivery (key, alert, about, body, made, attempts, next, state,"
                    + " answer) VALUES (?, ?, ?, ?, ?, 0, ?, 'waiting', '')",
                Keys.next(handle, "delivery", 1),
                alert,
                about,
                body,
                now.toString(),
                now.toString()));
      }
      return found;
    });
  }

  @Override
  public List<Delivery> due(Instant now, int limit) {
    return database.read(handle ->
        handle
            .createQuery(
                DELIVERIES + " WHERE next IS NOT NULL AND next <= :now ORDER BY key LIMIT :limit")
            .bind("now", now.toString())
            .bind("limit", limit)
            .map((row, context) -> delivery(row))
            .list());
  }

  @Override
  public void tried(Delivery delivery) {
    database.write(handle ->
        handle.execute(
            "UPDATE delivery SET attempts = ?, next = ?, state = ?, answer = ? WHERE key = ?",
            delivery.attempts(),
            delivery.next().map(Instant::toString).orElse(null),
            delivery.state().code(),
            delivery.answer(),
            delivery.key()));
  }

  @Override
  public List<Delivery> newest(long alert, int limit) {
    return database.read(handle ->
        handle
            .createQuery(DELIVERIES + " WHERE alert = :alert ORDER BY key DESC LIMIT :limit")
            .bind("alert", alert)
            .bind("limit", limit)
            .map((row, context) -> delivery(row))
            .list());
  }

  private static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        Instant.parse(row.getString(5)),
        row.getInt(6),
        Optional.ofNullable(row.getString(7)).map(Instant::parse),
        Coded.of(DeliveryState.class, row.getString(8)),
        row.getString(9));
  }
}
