package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Coded;
import org.waybill.model.Factuality;
import org.waybill.model.Stage;

/** Finds the relations that have a dossier; the order is the database's own. */
final class RelationFinder {

  private static final String HAS_DOSSIER =
      "r.founding > 0 AND (r.open = 0 OR NOT EXISTS (SELECT 1 FROM relation d"
          + " WHERE d.open = 0 AND d.founding > 0 AND d.supplier = r.supplier"
          + " AND d.recipient = r.recipient) AND NOT EXISTS (SELECT 1 FROM relation d"
          + " WHERE d.open = 0 AND d.founding > 0 AND d.supplier = r.recipient"
          + " AND d.recipient = r.supplier))";

  private final Handle handle;
  private final List<String> conditions = new ArrayList<>(List.of(HAS_DOSSIER));
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  RelationFinder(Handle handle) {
    this.handle = handle;
  }

  /** All of them. */
  List<Relation> all() {
    return found(Integer.MAX_VALUE);
  }

  Page<Relation> page(DossierQuery wanted, PageRequest page) {
    wanted.supplier().ifPresent(party -> side("supplier", party));
    wanted.recipient().ifPresent(party -> side("recipient", party));
    wanted
        .party()
        .ifPresent(party -> {
          conditions.add("(r.supplier = :party OR r.recipient = :party)");
          values.put("party", party);
        });
    wanted
        .category()
        .ifPresent(category -> {
          conditions.add(
              reached(
                  "t.category = :category AND t.stage <> :halted AND t.factuality IN (<claimed>)"));
          values.put("category", category.code());
          values.put("halted", Stage.HALTED.code());
          lists.put(
              "claimed",
              codes(List.of(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE)));
        });
    wanted
        .stage()
        .ifPresent(stage -> {
          conditions.add(reached("t.stage IN (<stages>) AND t.factuality = :certain"));
          values.put("certain", Factuality.CERTAIN.code());
          lists.put("stages", reaching(stage));
        });
    page.after()
        .map(Relation::parse)
        .ifPresent(last -> {
          conditions.add(
              "(r.supplier, r.recipient, r.open) > (:lastSupplier, :lastRecipient, :lastOpen)");
          values.put("lastSupplier", last.supplier());
          values.put("lastRecipient", last.recipient());
          values.put("lastOpen", last.open() ? 1 : 0);
        });
    List<Relation> found = found(page.limit() + 1);
    return found.size() <= page.limit()
        ? new Page<>(found, Optional.empty())
        : new Page<>(
            found.subList(0, page.limit()), Optional.of(found.get(page.limit() - 1).toString()));
  }

  private List<Relation> found(int limit) {
    Query query =
        handle.createQuery(
            "SELECT r.supplier, r.recipient, r.open FROM relation r WHERE "
                + String.join(" AND ", conditions)
                + " ORDER BY r.supplier, r.recipient, r.open LIMIT :limit");
    values.forEach(query::bind);
    lists.forEach(query::bindList);
    return query
        .bind("limit", limit)
        .map((row, context) -> new Relation(row.getString(1), row.getString(2), row.getInt(3) == 1))
        .list();
  }

  /** In an open direction either side may be the one asked for. */
  private void side(String column, String party) {
    String other = column.equals("supplier") ? "recipient" : "supplier";
    conditions.add(
        "(r."
            + column
            + " = :"
            + column
            + " OR (r.open = 1 AND r."
            + other
            + " = :"
            + column
            + "))");
    values.put(column, party);
  }

  /** What the relation itself is said to have reached, or its pair in an open direction. */
  private static String reached(String what) {
    String from = "EXISTS (SELECT 1 FROM reached t WHERE t.entries > 0 AND " + what;
    return "("
        + from
        + " AND t.supplier = r.supplier AND t.recipient = r.recipient AND t.open = r.open) OR "
        + from
        + " AND t.supplier = r.supplier AND t.recipient = r.recipient AND t.open = 1) OR "
        + from
        + " AND t.supplier = r.recipient AND t.recipient = r.supplier AND t.open = 1))";
  }

  private static List<String> reaching(Stage least) {
    List<Stage> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.HALTED && stage.compareTo(least) >= 0) {
        stages.add(stage);
      }
    }
    // Nothing comes after a halt: asked for, it finds none, as the furthest stage is never one.
    return stages.isEmpty() ? List.of("") : codes(stages);
  }

  private static List<String> codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).toList();
  }
}
