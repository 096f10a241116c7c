package org.waybill.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.waybill.model.Coded;
import org.waybill.model.Party;
import org.waybill.model.PartyType;
import org.waybill.model.Report;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchivedClaim;
import org.waybill.model.archive.ArchivedDecision;
import org.waybill.model.archive.ArchivedParty;
import org.waybill.model.archive.ArchivedReport;
import org.waybill.model.archive.ArchivedReport.Printing;
import org.waybill.model.archive.ArchivedSecondLook;

/** Hands over all that does not follow from something else, within one transaction. */
final class Archiving {

  private static final int CHUNK = 200;

  private final Handle handle;
  private final Consumer<ArchiveEntry> entries;

  Archiving(Handle handle, Consumer<ArchiveEntry> entries) {
    this.handle = handle;
    this.entries = entries;
  }

  void archive() {
    Optional<Long> after = Optional.of(Long.MIN_VALUE);
    while (after.isPresent()) {
      after = reportsAfter(after.get());
    }
    parties();
    decisions();
    secondLooks();
  }

  /**
   * Some reports with their claims; the key of the last of them, or empty after the last of all.
   */
  private Optional<Long> reportsAfter(long after) {
    List<ArchivedReport> reports =
        handle
            .createQuery(
                "SELECT "
                    + ReportRow.COLUMNS
                    + ", r.previous, r.current, r.reader, r.claims, r.added"
                    + " FROM report r WHERE r.key > :after ORDER BY r.key LIMIT "
                    + CHUNK)
            .bind("after", after)
            .map((row, context) -> {
              ReportRow kept = ReportRow.of(row, context);
              long previous = row.getLong(11);
              Optional<Long> version = row.wasNull() ? Optional.empty() : Optional.of(previous);
              return new ArchivedReport(
                  kept.key(),
                  kept.report(),
                  kept.version(),
                  version,
                  row.getInt(12) == 1,
                  kept.story(),
                  row.getString(13),
                  row.getInt(14),
                  Instant.parse(row.getString(15)),
                  printings(kept.key()));
            })
            .list();
    if (reports.isEmpty()) {
      return Optional.empty();
    }
    Map<Long, List<ClaimRow>> claims = claims(reports.stream().map(ArchivedReport::key).toList());
    for (ArchivedReport report : reports) {
      entries.accept(report);
      for (ClaimRow row : claims.getOrDefault(report.key(), List.of())) {
        entries.accept(claim(row, report.report()));
      }
    }
    return Optional.of(reports.getLast().key());
  }

  private Map<Long, List<ClaimRow>> claims(Collection<Long> reports) {
    Map<Long, List<ClaimRow>> claims = new TreeMap<>();
    handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim c WHERE c.report IN (<reports>) ORDER BY c.key")
        .bindList("reports", List.copyOf(reports))
        .map(ClaimRow::of)
        .forEach(row -> claims.computeIfAbsent(row.report(), key -> new ArrayList<>()).add(row));
    return claims;
  }

  private static ArchivedClaim claim(ClaimRow row, Report report) {
    return new ArchivedClaim(
        row.key(),
        row.report(),
        row.root(),
        row.place().code(),
        row.standing().code(),
        row.asRead().in(report, row.id(), row.reader()),
        row.corrected().map(claim -> claim.in(report, row.id(), row.reader())));
  }

  private List<Printing> printings(long report) {
    return handle
        .createQuery(
            "SELECT fingerprint, title, outlet, published, url, added FROM printing"
                + " WHERE report = :report ORDER BY fingerprint")
        .bind("report", report)
        .map((row, context) ->
            new Printing(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                Instant.parse(row.getString(6))))
        .list();
  }

  /** Sorted here: databases differ in how they sort letters. */
  private void parties() {
    Map<String, Party> parties = new TreeMap<>();
    handle
        .createQuery("SELECT key, name, id, type, belongs_to FROM party")
        .map((row, context) ->
            Map.entry(
                row.getString(1),
                new Party(
                    row.getString(2),
                    Optional.ofNullable(row.getString(3)),
                    Coded.of(PartyType.class, row.getString(4)),
                    Optional.ofNullable(row.getString(5)))))
        .forEach(party -> parties.put(party.getKey(), party.getValue()));
    parties.values().forEach(party -> entries.accept(new ArchivedParty(party)));
  }

  private void decisions() {
    handle
        .createQuery(
            "SELECT key, kind, subject, detail, who, why, made, undoes FROM decision ORDER BY key")
        .map((row, context) -> {
          long undone = row.getLong(8);
          Optional<Long> undoes = row.wasNull() ? Optional.empty() : Optional.of(undone);
          return new ArchivedDecision(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getString(5),
              row.getString(6),
              Instant.parse(row.getString(7)),
              undoes);
        })
        .forEach(entries);
  }

  private void secondLooks() {
    Map<String, ArchivedSecondLook> looks = new TreeMap<>();
    handle
        .createQuery("SELECT root, change, claim, successor, since FROM second_look")
        .map((row, context) -> {
          long successor = row.getLong(4);
          Optional<Long> next = row.wasNull() ? Optional.empty() : Optional.of(successor);
          return new ArchivedSecondLook(
              row.getString(1),
              row.getString(2),
              row.getLong(3),
              next,
              Instant.parse(row.getString(5)));
        })
        .forEach(look -> looks.put(look.root(), look));
    looks.values().forEach(entries);
  }
}
