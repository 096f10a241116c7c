package org.waybill.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.ReadRequest;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
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
      names = "--lang",
      paramLabel = "CODE",
      description = "The reports' language, for instance es; found out if not given.")
  private @Nullable String language;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The reports' date, YYYY, YYYY-MM or YYYY-MM-DD, where they do not tell it themselves.")
  private @Nullable String published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who printed the reports, where they do not tell it themselves.")
  private @Nullable String outlet;

  ReadCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReadRequest request =
        new ReadRequest(
            paths,
            Optional.ofNullable(language),
            Optional.ofNullable(published).map(ReadCommand::date),
            Optional.ofNullable(outlet));
    try (Progress progress = Progress.on(terminal);
        ReadOutput output = format.output(terminal, explain)) {
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

  private static String date(String given) {
    if (!given.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")) {
      throw new InvalidValueException(
          "--published '" + given + "' is no date; write YYYY, YYYY-MM or YYYY-MM-DD");
    }
    return given;
  }
}
