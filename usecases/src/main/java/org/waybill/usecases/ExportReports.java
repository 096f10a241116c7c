package org.waybill.usecases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.function.Consumer;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;

/** Reads reports and writes their claims in a form that other programs read. */
public final class ExportReports {

  private final ReadReports reading;
  private final Clock clock;

  /**
   * An export of what is read.
   *
   * @param reading what reads the reports
   * @param clock what tells the time of the export
   */
  public ExportReports(ReadReports reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * Exports the claims of reports, each report as soon as it is read.
   *
   * @param request what to read
   * @param standardInput what {@code -} stands for
   * @param format in what form
   * @param out where to; left open
   * @param outcomes gets one outcome for each input, in order, after its claims were written
   * @throws IOException if the claims cannot be written
   */
  public void export(
      ReadRequest request,
      InputStream standardInput,
      ExportFormat format,
      Writer out,
      Consumer<ReadOutcome> outcomes)
      throws IOException {
    reading.requireReadable(request);
    try (ClaimExport export = format.begin(out, clock.instant())) {
      reading.read(
          request,
          standardInput,
          outcome -> {
            if (outcome instanceof ReadOutcome.Read read) {
              add(read, export);
            }
            outcomes.accept(outcome);
          });
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static void add(ReadOutcome.Read read, ClaimExport export) {
    try {
      export.add(
          new ReportedClaims(
              read.report(), read.claims().stream().map(GradedClaim::ungraded).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
