package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.usecases.ReadRequest;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.regimes.ShowRegimes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill read}: the claims of reports, as a table or in the claim format. */
@Command(
    name = "read",
    description = {
      "Reads reports and prints the claims in them.",
      "",
      "Reports are text, HTML, JSON, or JSON Lines with a report a line; folders are read with the"
          + " folders below them. What cannot be read is named on standard error, and the rest is"
          + " read."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (for people), jsonl (a claim a line, docs/claim-format.md) or json (one array);"
              + " default: ${DEFAULT-VALUE}.")
  private OutputFormat format = OutputFormat.table;

  @Option(
      names = "--explain",
      description = "With each claim, print the rule and the steps that it was read by.")
  private boolean explain;

  @Option(
      names = "--regimes",
      description =
          "With each claim, what embargoes and sanctions regimes it would fall under, were it so;"
              + " no verdict (docs/regimes.md). In the table.")
  private boolean regimes;

  ReadCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadRequest request = reports.request(paths);
    try (Progress progress = Progress.on(terminal);
        ReadOutput output = format.output(terminal, explain, shownRegimes())) {
      Counts counts = new Counts();
      waybill
          .get()
          .readReports()
          .read(
              request,
              terminal.input(),
              outcome -> {
                counts.add(outcome);
                progress.pausedFor(() -> {
                  Complaints.tell(outcome, terminal);
                  output.add(outcome);
                });
                progress.show(counts.toString());
              });
      output.end(counts);
      return counts.exitCode().number();
    }
  }

  private Optional<ShowRegimes> shownRegimes() {
    return regimes ? Optional.of(waybill.get().showRegimes()) : Optional.empty();
  }
}
