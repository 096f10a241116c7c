package org.waybill.usecases;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Period;
import org.waybill.ledger.ReportQuery;
import org.waybill.ledger.Standing;

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
      Optional<PageRequest> wanted = Optional.of(PageRequest.first(PAGE));
      while (wanted.isPresent()) {
        Page<KeptReport> page = ledger.reports(ALL_VERSIONS, wanted.get());
        for (KeptReport kept : page.items()) {
          List<GradedClaim> claims =
              ledger.claimsOf(kept.key()).stream()
                  .filter(claim -> claim.standing() != Standing.REJECTED)
                  .map(claim -> new GradedClaim(claim.claim(), grades.of(claim.claim())))
                  .toList();
          export.add(new ReportedClaims(kept.report(), claims));
          exported += claims.size();
        }
        PageRequest before = wanted.get();
        wanted = page.next().map(before::following);
      }
    }
    return exported;
  }
}
