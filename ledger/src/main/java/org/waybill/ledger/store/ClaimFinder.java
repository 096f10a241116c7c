package org.waybill.ledger.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.SecondLook;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.ledger.store.ReportFinder.WithOrigin;

/** Finds claims. */
final class ClaimFinder {

  private final Handle handle;
  private final ReportFinder reports;
  private final Aliases aliases;

  ClaimFinder(Handle handle) {
    this.handle = handle;
    this.reports = new ReportFinder(handle);
    this.aliases = Aliases.load(handle);
  }

  Page<KeptClaim> page(ClaimQuery query, PageRequest page) {
    return page(ClaimQuestion.of(handle, query, page).rows(handle), page);
  }

  List<KeptClaim> since(long number, ClaimQuery query, int limit) {
    return kept(ClaimQuestion.since(number, query, limit).rows(handle));
  }

  Page<KeptClaim> transfersOf(Relation relation, PageRequest page) {
    return page(new TransferFinder(handle, relation, page).rows(), page);
  }

  private Page<KeptClaim> page(List<ClaimRow> rows, PageRequest page) {
    boolean more = rows.size() > page.limit();
    List<ClaimRow> shown = more ? rows.subList(0, page.limit()) : rows;
    return new Page<>(
        kept(shown), more ? Optional.of(Long.toString(shown.getLast().key())) : Optional.empty());
  }

  Optional<KeptClaim> byId(String id) {
    return new ClaimRows(handle).byId(id).map(row -> kept(List.of(row)).getFirst());
  }

  Optional<KeptClaim> byKey(long key) {
    return handle
        .createQuery("SELECT " + ClaimRow.COLUMNS + " FROM claim c WHERE c.key = :key")
        .bind("key", key)
        .map(ClaimRow::of)
        .findOne()
        .map(row -> kept(List.of(row)).getFirst());
  }

  List<KeptClaim> of(long report) {
    return kept(new ClaimRows(handle).of(report, Place.CURRENT));
  }

  List<SecondLook> secondLooks() {
    List<SecondLook> looks = new ArrayList<>();
    handle
        .createQuery(
            "SELECT claim, COALESCE(successor, -1), since FROM second_look ORDER BY claim DESC")
        .map((row, context) ->
            new SecondLook(
                byKey(row.getLong(1)).orElseThrow(),
                byKey(row.getLong(2)),
                Instant.parse(row.getString(3))))
        .forEach(looks::add);
    return looks;
  }

  private List<KeptClaim> kept(List<ClaimRow> rows) {
    Map<Long, WithOrigin> found = reports.byKeys(rows.stream().map(ClaimRow::report).toList());
    List<KeptClaim> kept = new ArrayList<>();
    for (ClaimRow row : rows) {
      WithOrigin report = requireNonNull(found.get(row.report()));
      kept.add(
          new KeptClaim(
              row.key(),
              aliases.applied(row.stands()).in(report.row().report(), row.id(), row.reader()),
              row.asRead().in(report.row().report(), row.id(), row.reader()),
              row.standing(),
              row.report(),
              report.origin(),
              switch (row.place()) {
                case CURRENT -> Optional.empty();
                case HELD -> Optional.of("it waits for a second look at an earlier decision");
                case FORMER -> Optional.of("a newer reading or text replaced it");
              }));
    }
    return kept;
  }
}
