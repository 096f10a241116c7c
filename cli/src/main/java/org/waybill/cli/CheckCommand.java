package org.waybill.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Problem;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill check}: whether a ledger is as it must be. */
@Command(
    name = "check",
    description = {
      "Checks that the ledger is as it must be, row by row, and says how to mend what is not."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--rebuild",
      description = "First work out anew all that follows from reports, claims and decisions.")
  private boolean rebuild;

  CheckCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      if (rebuild) {
        ledger.rebuild();
      }
      List<Problem> problems = ledger.check();
      for (Problem problem : problems) {
        terminal.printLine(problem.invariant() + ": " + problem.where() + ": " + problem.mend());
      }
      terminal.printLine(
          problems.isEmpty() ? "the ledger is as it must be" : problems.size() + " problems");
      return (problems.isEmpty() ? ExitCode.FINE : ExitCode.LEDGER_FAULTY).number();
    }
  }
}
