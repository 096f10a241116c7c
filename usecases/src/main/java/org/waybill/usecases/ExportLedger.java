package org.waybill.usecases;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.Standing;
import org.waybill.model.Report;

/**
 * Writes the claims of a ledger in a form that other programs read: as analysts put them, with
 * their grades, and without those that they rejected.
 */
public final class ExportLedger {

  private static final int PAGE = 500;

  private static final ReportQuery ALL_VERSIONS =
      new ReportQuery(Set.of(), Set.of(), Period.open(), false, true);

  private final Clock clock;

  /**
   * An export of what is kept.
   *
   * @param clock what tells the time of the export
   */
  public ExportLedger(Clock clock) {
    this.clock = clock;
  }

  /**
   * Exports the claims of a ledger, those of the newest report first.
   *
   * @param ledger where they are kept
   * @param format in what form
   * @param out where to; left open
   * @return how many claims were exported
   * @throws IOException if they cannot be written
   */
  public int export(Ledger ledger, ExportFormat format, Writer out) throws IOException {
    ClaimGrades grades = new ClaimGrades(ledger);
    int exported = 0;
    try (ClaimExport export = format.begin(out, clock.instant())) {
      Stream<KeptReport> reports =
          Page.all(page -> ledger.reports(ALL_VERSIONS, page), PageRequest.first(PAGE));
      for (KeptReport kept : (Iterable<KeptReport>) reports::iterator) {
        List<GradedClaim> claims =
            ledger.claimsOf(kept.key()).stream()
                .filter(claim -> claim.standing() != Standing.REJECTED)
                .map(claim -> new GradedClaim(claim.claim(), grades.of(claim.claim())))
                .toList();
        export.add(new ReportedClaims(kept.report(), claims));
        exported += claims.size();
      }
    }
    return exported;
  }

  /**
   * Exports the claims that are asked for, those of the newest report first.
   *
   * @param ledger where they are kept
   * @param query which; rejected ones only if it asks for them
   * @param format in what form
   * @param out where to; left open
   * @return how many claims were exported
   * @throws IOException if they cannot be written
   */
  public int export(Ledger ledger, ClaimQuery query, ExportFormat format, Writer out)
      throws IOException {
    ClaimGrades grades = new ClaimGrades(ledger);
    try (ClaimExport export = format.begin(out, clock.instant())) {
      List<GradedClaim> ofOneReport = new ArrayList<>();
      int exported =
          each(
              ledger,
              query,
              kept -> {
                if (!ofOneReport.isEmpty() && !report(ofOneReport).equals(kept.claim().report())) {
                  export.add(new ReportedClaims(report(ofOneReport), ofOneReport));
                  ofOneReport.clear();
                }
                ofOneReport.add(new GradedClaim(kept.claim(), grades.of(kept.claim())));
              });
      if (!ofOneReport.isEmpty()) {
        export.add(new ReportedClaims(report(ofOneReport), ofOneReport));
      }
      return exported;
    }
  }

  /**
   * Writes the claims that are asked for in the claim format, one a line.
   *
   * @throws IOException if they cannot be written
   */
  public int lines(Ledger ledger, ClaimQuery query, Writer out) throws IOException {
    try (ExportClaims claims = new ExportClaims(out, ExportClaims.Format.JSONL, false)) {
      return each(ledger, query, kept -> claims.add(kept.claim()));
    }
  }

  private static Report report(List<GradedClaim> claims) {
    return claims.getFirst().claim().report();
  }

  /** Something done with each claim. */
  @FunctionalInterface
  private interface Sink {
    void take(KeptClaim claim) throws IOException;
  }

  private static int each(Ledger ledger, ClaimQuery query, Sink sink) throws IOException {
    boolean rejected = query.standings().contains(Standing.REJECTED);
    int taken = 0;
    Stream<KeptClaim> claims =
        Page.all(page -> ledger.claims(query, page), PageRequest.first(PAGE));
    for (KeptClaim kept : (Iterable<KeptClaim>) claims::iterator) {
      if (rejected || kept.standing() != Standing.REJECTED) {
        sink.take(kept);
        taken++;
      }
    }
    return taken;
  }
}
