package org.waybill.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Correction;
import org.waybill.ledger.Decision;
import org.waybill.ledger.DecisionKind;
import org.waybill.ledger.store.ClaimRow.Place;
import org.waybill.ledger.store.ReportFinder.WithOrigin;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;
import org.waybill.model.Report;

/** Records decisions, and brings the ledger in line with them, within one transaction. */
final class Deciding {

  private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Handle handle;
  private final DecisionLog log;
  private final ClaimRows rows;
  private final Merging merging;
  private final Analyst by;
  private final Instant now;

  Deciding(Handle handle, Analyst by, Instant now) {
    this.handle = handle;
    this.log = new DecisionLog(handle);
    this.rows = new ClaimRows(handle);
    this.merging = new Merging(handle, log);
    this.by = by;
    this.now = now;
  }

  /** Accepts or rejects. */
  Decision judge(DecisionKind kind, String claim) {
    return decide(kind, counting(claim), NOTHING);
  }

  Decision correct(String claim, Correction correction) {
    ClaimRow row = counting(claim);
    Map<String, JsonNode> fields =
        new CorrectionFields(row.stands(), reportOf(row), merging::known).pointed(correction);
    return decide(DecisionKind.CORRECT, row, Corrections.detail(fields));
  }

  private Decision decide(DecisionKind kind, ClaimRow row, JsonNode detail) {
    Decision decision = append(kind, DecisionLog.CLAIM + row.root(), detail, Optional.empty());
    settle(row);
    return decision;
  }

  /** Brings a row in line with the decisions on it; one that would be no claim is refused. */
  private void settle(ClaimRow row) {
    ClaimRow settled = log.settled(row);
    if (settled.corrected().isPresent()) {
      settled.stands().in(reportOf(row), row.id(), row.reader());
    }
    rows.update(row, settled);
    new EntryRows(handle).refresh(rows.touched());
  }

  Decision grade(String source, Reliability grade) {
    Decision decision =
        append(
            DecisionKind.GRADE,
            DecisionLog.SOURCE + source,
            JsonNodeFactory.instance.textNode(grade.code()),
            Optional.empty());
    setGrade(source, grade.code());
    return decision;
  }

  private void setGrade(String source, String grade) {
    handle.execute(
        "INSERT INTO grade (source, grade) VALUES (?, ?)"
            + " ON CONFLICT (source) DO UPDATE SET grade = excluded.grade",
        source,
        grade);
  }

  Decision merge(String party, String into) {
    merging.requireMergeable(party, into);
    Decision decision =
        append(
            DecisionKind.MERGE,
            DecisionLog.PARTY + party,
            JsonNodeFactory.instance.textNode(into),
            Optional.empty());
    merging.bringInLine();
    return decision;
  }

  Decision split(String party) {
    merging.requireMerged(party);
    Decision decision =
        append(DecisionKind.SPLIT, DecisionLog.PARTY + party, NOTHING, Optional.empty());
    merging.bringInLine();
    return decision;
  }

  Decision undo(long number) {
    Decision undone = log.byNumber(number).orElseThrow(() -> DecisionLog.unknown(number));
    if (undone.undone()) {
      throw new InvalidValueException("decision " + number + " was undone before");
    }
    switch (undone.kind()) {
      case UNDO, KEEP, TAKE ->
          throw new InvalidValueException(
              "decision "
                  + number
                  + " ("
                  + undone.kind().code()
                  + ") cannot be undone; decide anew on what it was about");
      case ACCEPT, REJECT, CORRECT, MERGE, SPLIT, GRADE, CLEAR -> {}
    }
    Decision decision = append(DecisionKind.UNDO, undone.subject(), NOTHING, Optional.of(number));
    switch (undone.kind()) {
      case MERGE, SPLIT -> merging.bringInLine();
      case GRADE -> {
        String source = undone.subject().substring(DecisionLog.SOURCE.length());
        setGrade(source, log.gradeOf(source).code());
      }
      case ACCEPT, REJECT, CORRECT ->
          byRoot(undone.subject().substring(DecisionLog.CLAIM.length())).ifPresent(this::settle);
      case UNDO, KEEP, TAKE, CLEAR -> {}
    }
    return decision;
  }

  /** Leaves a decided claim as it is. */
  Decision keep(String claim) {
    ClaimRow row = listed(claim);
    successor(row)
        .filter(next -> next.place() == Place.HELD)
        .ifPresent(next -> rows.update(next, next.in(Place.FORMER)));
    new EntryRows(handle).refresh(rows.touched());
    return closeLook(DecisionKind.KEEP, row);
  }

  /** Puts the newer reading in the place of a decided claim. */
  Decision take(String claim) {
    ClaimRow row = listed(claim);
    Optional<ClaimRow> successor = successor(row);
    if (row.place() != Place.FORMER) {
      rows.update(row, row.in(Place.FORMER));
    }
    Decision decision = closeLook(DecisionKind.TAKE, row);
    successor
        .filter(next -> next.place() == Place.HELD)
        .ifPresent(next -> {
          ClaimRow taken =
              new ClaimRow(
                  next.key(),
                  next.id(),
                  row.root(),
                  next.report(),
                  Place.CURRENT,
                  next.standing(),
                  next.reader(),
                  next.asRead(),
                  next.corrected());
          rows.update(next, log.settled(taken));
        });
    new EntryRows(handle).refresh(rows.touched());
    return decision;
  }

  private Decision closeLook(DecisionKind kind, ClaimRow row) {
    handle.execute("DELETE FROM second_look WHERE root = ?", row.root());
    return append(kind, DecisionLog.CLAIM + row.root(), NOTHING, Optional.empty());
  }

  private Optional<ClaimRow> successor(ClaimRow row) {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM second_look s JOIN claim c ON c.key = s.successor WHERE s.root = :root")
        .bind("root", row.root())
        .map(ClaimRow::of)
        .findOne();
  }

  private ClaimRow listed(String claim) {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM second_look s JOIN claim c ON c.key = s.claim"
                + " WHERE c.id = :claim OR s.root = :claim")
        .bind("claim", claim)
        .map(ClaimRow::of)
        .findOne()
        .orElseThrow(() ->
            new InvalidValueException(
                "claim '" + claim + "' is not among those that want a second look"));
  }

  private Optional<ClaimRow> byRoot(String root) {
    return handle
        .createQuery(
            "SELECT "
                + ClaimRow.COLUMNS
                + " FROM claim c WHERE c.root = :root AND c.place = 'current'")
        .bind("root", root)
        .map(ClaimRow::of)
        .findOne();
  }

  private ClaimRow counting(String claim) {
    ClaimRow row =
        rows.byId(claim)
            .orElseThrow(() ->
                new InvalidValueException("there is no claim '" + claim + "' in this ledger"));
    if (row.place() != Place.CURRENT) {
      throw new InvalidValueException(
          "claim '" + claim + "' does not count any more: a newer reading or text replaced it");
    }
    return row;
  }

  private Report reportOf(ClaimRow row) {
    for (WithOrigin report : new ReportFinder(handle).byKeys(List.of(row.report())).values()) {
      return report.row().report();
    }
    throw new IllegalStateException("claim " + row.id() + " has no report");
  }

  private Decision append(
      DecisionKind kind, String subject, JsonNode detail, Optional<Long> undoes) {
    return log.append(kind, subject, detail, by, now, undoes);
  }
}
