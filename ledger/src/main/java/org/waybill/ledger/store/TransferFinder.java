package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;

/**
 * Finds the claims of transfers that make a dossier, newest first. Rejected claims have no entries,
 * and so are left out.
 *
 * <p>Of a relation that little is claimed of, all its entries are looked at. Where there are
 * thousands, the newest claims of the rarer party lead, as a good part of them will be of the
 * relation.
 */
final class TransferFinder {

  private static final int FEW = 1000;
  private static final Comparator<ClaimRow> NEWEST =
      Comparator.comparingLong(ClaimRow::key).reversed();

  private final Handle handle;
  private final Relation relation;
  private final PageRequest page;

  TransferFinder(Handle handle, Relation relation, PageRequest page) {
    this.handle = handle;
    this.relation = relation;
    this.page = page;
  }

  /** The rows of the page, and one more if there are more. */
  List<ClaimRow> rows() {
    if (founding() <= FEW) {
      return ofEntries();
    }
    List<ClaimRow> rows = new ArrayList<>();
    if (!relation.open()) {
      rows.addAll(ofParties(relation, "supplier", "recipient"));
    }
    rows.addAll(ofParties(relation.pair(), "parties", "parties"));
    return rows.stream().sorted(NEWEST).limit(page.limit() + 1L).toList();
  }

  private int founding() {
    return handle
        .createQuery(
            "SELECT COALESCE(SUM(founding), 0) FROM relation WHERE (supplier = :supplier"
                + " AND recipient = :recipient AND open = :open)"
                + " OR (supplier = :one AND recipient = :other AND open = 1)")
        .bind("supplier", relation.supplier())
        .bind("recipient", relation.recipient())
        .bind("open", relation.open() ? 1 : 0)
        .bind("one", relation.pair().supplier())
        .bind("other", relation.pair().recipient())
        .mapTo(Integer.class)
        .one();
  }

  private List<ClaimRow> ofEntries() {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim c WHERE c.place = 'current' AND c.kind = 'transfer'"
                + " AND c.key < :before AND c.id IN (SELECT e.claim FROM entry e"
                + " WHERE (e.supplier = :supplier AND e.recipient = :recipient"
                + " AND e.open = :open) OR (e.supplier = :one AND e.recipient = :other"
                + " AND e.open = 1)) ORDER BY c.key DESC LIMIT :limit")
        .bind("before", before())
        .bind("supplier", relation.supplier())
        .bind("recipient", relation.recipient())
        .bind("open", relation.open() ? 1 : 0)
        .bind("one", relation.pair().supplier())
        .bind("other", relation.pair().recipient())
        .bind("limit", page.limit() + 1)
        .map(ClaimRow::of)
        .list();
  }

  /**
   * Claims that the two have these roles in, and that made an entry of the relation. What is held
   * against each claim is counted, and not asked for by EXISTS, which PostgreSQL would make a join
   * of that begins with all entries.
   */
  private List<ClaimRow> ofParties(Relation of, String role, String otherRole) {
    boolean swapped = claims(of.recipient()) < claims(of.supplier());
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim_party l CROSS JOIN claim c WHERE c.key = l.claim"
                + " AND l.party = :lead AND l.role = :role AND l.kind = 'transfer'"
                + " AND l.claim < :before AND c.place = 'current'"
                + " AND (SELECT COUNT(*) FROM claim_party p WHERE p.claim = l.claim"
                + " AND p.party = :second AND p.role = :otherRole) > 0"
                + " AND (SELECT COUNT(*) FROM entry e WHERE e.report = c.report AND e.claim = c.id"
                + " AND e.supplier = :supplier AND e.recipient = :recipient AND e.open = :open) > 0"
                + " ORDER BY l.claim DESC LIMIT :limit")
        .bind("before", before())
        .bind("lead", swapped ? of.recipient() : of.supplier())
        .bind("role", swapped ? otherRole : role)
        .bind("second", swapped ? of.supplier() : of.recipient())
        .bind("otherRole", swapped ? role : otherRole)
        .bind("supplier", of.supplier())
        .bind("recipient", of.recipient())
        .bind("open", of.open() ? 1 : 0)
        .bind("limit", page.limit() + 1)
        .map(ClaimRow::of)
        .list();
  }

  private int claims(String party) {
    return handle
        .createQuery("SELECT claims FROM party WHERE key = :key")
        .bind("key", party)
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  private long before() {
    return page.after().map(Keys::parse).orElse(Long.MAX_VALUE);
  }
}
