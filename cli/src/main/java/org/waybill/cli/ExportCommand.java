package org.waybill.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill export}: the claims of reports in a form that other programs read. */
@Command(
    name = "export",
    description = {
      "Reads reports and prints their claims in a form that other programs read.",
      "",
      "docs/exports.md tells what each form has. What cannot be read is named on standard error, and"
          + " the rest is exported."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description =
          "ftm (FollowTheMoney entities), stix (a STIX 2.1 bundle), plover (PLOVER and CAMEO event"
              + " rows), register (transfers in the columns of SIPRI's trade register) or csv (all"
              + " claims with all fields).")
  private ExportForm format = ExportForm.csv;

  ExportCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Progress progress = Progress.on(terminal)) {
      Counts counts = new Counts();
      terminal.writing(() ->
          waybill
              .get()
              .exportReports()
              .export(
                  reports.request(),
                  terminal.input(),
                  format.format(),
                  terminal.out(),
                  outcome -> {
                    counts.add(outcome);
                    progress.pausedFor(() -> Complaints.tell(outcome, terminal));
                    progress.show(counts.toString());
                  }));
      return counts.exitCode().number();
    }
  }
}
