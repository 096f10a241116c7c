package org.waybill.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.usecases.EvaluateClaims;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.evaluation.Evaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill evaluate}: how claims compare with claims that people coded. */
@Command(
    name = "evaluate",
    description = {
      "Compares claims with claims that people coded, and prints precision, recall, F1 and the"
          + " accuracy of each field.",
      "",
      "docs/evaluation.md tells how to code reports of your own and what the figures mean."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "A folder with <id>.jsonl (a coded claim a line) beside each <id>.json (the report).")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "CLAIMS|PATH",
      description =
          "A file that waybill read --format jsonl wrote, or reports to read first; default: the"
              + " reports in GOLD.")
  private @Nullable String claims;

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description = "Look at the coded reports in this language only, for instance es.")
  private @Nullable String language;

  @Option(
      names = "--misses",
      description = "List each coded claim that is missed and each spare claim.")
  private boolean misses;

  @Option(names = "--per-report", description = "Print the counts of each report.")
  private boolean perReport;

  EvaluateCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EvaluateClaims.Request request =
        new EvaluateClaims.Request(
            gold, Optional.ofNullable(claims), Optional.ofNullable(language));
    Counts counts = new Counts();
    EvaluationText text = new EvaluationText(evaluate(request, counts));
    if (perReport || misses) {
      terminal.print(text.reports(misses));
    }
    terminal.print(text.figures());
    return counts.exitCode().number();
  }

  private Evaluation evaluate(EvaluateClaims.Request request, Counts counts) {
    try (Progress progress = Progress.on(terminal)) {
      return waybill
          .get()
          .evaluateClaims()
          .evaluate(
              request,
              terminal.input(),
              outcome -> {
                counts.add(outcome);
                progress.pausedFor(() -> Complaints.tell(outcome, terminal));
                progress.show(counts.toString());
              });
    }
  }
}
