package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.ExportFormat;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill export}: claims in a form that other programs read. */
@Command(
    name = "export",
    description = {
      "Prints the claims of the ledger, or of reports that are read first, in a form that other"
          + " programs read.",
      "",
      "docs/exports.md tells what each form has. Of the ledger, claims are printed as analysts put"
          + " them, with their grades, and without those that they rejected. Reports that cannot be"
          + " read are named on standard error, and the rest is exported."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and folders of reports to read, - is standard input; default: the claims of the"
              + " ledger.")
  private List<String> paths = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "ftm (FollowTheMoney entities), stix (a STIX 2.1 bundle), plover (PLOVER and CAMEO event"
              + " rows), register (transfers in the columns of SIPRI's trade register), csv (all"
              + " claims with all fields) or archive (all that the ledger keeps, for waybill"
              + " import).")
  private ExportForm form = ExportForm.csv;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "With --format archive, which needs it: a file that is not there yet.")
  private @Nullable Path output;

  ExportCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ExportFormat> format = form.format();
    if (format.isEmpty()) {
      return archive();
    }
    if (output != null) {
      throw new InvalidValueException(
          "--output goes with --format archive; all else is printed on standard output");
    }
    return paths.isEmpty() ? ofLedger(format.get()) : ofReports(format.get());
  }

  private int ofReports(ExportFormat format) {
    try (Progress progress = Progress.on(terminal)) {
      Counts counts = new Counts();
      terminal.writing(() ->
          waybill
              .get()
              .exportReports()
              .export(
                  reports.request(paths),
                  terminal.input(),
                  format,
                  terminal.out(),
                  outcome -> {
                    counts.add(outcome);
                    progress.pausedFor(() -> Complaints.tell(outcome, terminal));
                    progress.show(counts.toString());
                  }));
      return counts.exitCode().number();
    }
  }

  private int ofLedger(ExportFormat format) {
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      terminal.writing(() -> waybill.get().exportLedger().export(ledger, format, terminal.out()));
    }
    return ExitCode.FINE.number();
  }

  private int archive() {
    if (output == null || !paths.isEmpty()) {
      throw new InvalidValueException(
          "an archive is of the ledger and goes to a file: waybill export --format archive --output"
              + " FILE");
    }
    Path file = output;
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      waybill.get().exportArchive().write(ledger, file);
    } catch (IOException e) {
      throw new OutputFailedException(e);
    }
    return ExitCode.FINE.number();
  }
}
