package org.waybill.usecases;

import java.util.function.Consumer;
import java.util.function.Function;
import org.waybill.ledger.KeptReport;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.Reading;
import org.waybill.ledger.ReportQuery;
import org.waybill.model.Report;

/** Reads the reports in a ledger again, with a newer reader. */
public final class RereadReports {

  private static final int PAGE = 50;

  private final Readers readers;

  /** A rereading by the given readers. */
  public RereadReports(Readers readers) {
    this.readers = readers;
  }

  /** What became of one report. */
  public sealed interface Outcome {

    /**
     * A report that was read again.
     *
     * @param report the report
     * @param claims how many claims it has now
     * @param secondLooks how many decisions want a second look since then
     */
    record Reread(Report report, int claims, int secondLooks) implements Outcome {}

    /**
     * A report that could not be read again: it keeps its claims.
     *
     * @param report the report
     * @param cause what was thrown
     */
    record Failed(Report report, RuntimeException cause) implements Outcome {}
  }

  /**
   * Reads again what the present reader did not read last; broken off, it goes on where it was.
   *
   * @param ledger the ledger
   * @param all whether to read every report, also those that the present reader read
   * @param outcomes gets what became of each report, once it is written for good
   */
  public void reread(Ledger ledger, boolean all, Consumer<Outcome> outcomes) {
    Function<PageRequest, Page<KeptReport>> pages =
        all
            ? page -> ledger.reports(ReportQuery.all(), page)
            : page -> ledger.notReadBy(readers.name(), page);
    Page.all(pages, PageRequest.first(PAGE))
        .map(KeptReport::report)
        .forEach(report -> outcomes.accept(reread(ledger, report)));
  }

  private Outcome reread(Ledger ledger, Report report) {
    Reading reading;
    try {
      reading = new Reading(report, readers.read(report), readers.name());
    } catch (RuntimeException bug) {
      // A bug in reading one report must not keep the others from being read.
      return new Outcome.Failed(report, bug);
    }
    return new Outcome.Reread(report, reading.claims().size(), ledger.reread(reading));
  }
}
