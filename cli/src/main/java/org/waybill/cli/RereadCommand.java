package org.waybill.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.RereadReports.Outcome;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.ListsInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waybill reread}: the reports in a ledger, by the present reader. */
@Command(
    name = "reread",
    description = {
      "Reads the reports in the ledger again that an older reader read.",
      "",
      "New claims take the place of old ones; decisions stay with what they were made on. 'waybill"
          + " second-looks' lists those whose claim is not read as it was. Broken off, it goes on"
          + " where it was."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RereadCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--all",
      description = "Read every report, also those that the present reader read last.")
  private boolean all;

  RereadCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger looks = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    try (Ledger ledger = ledgers.open(waybill, terminal);
        Progress progress = Progress.on(terminal)) {
      waybill
          .get()
          .rereadReports()
          .reread(
              ledger,
              all,
              outcome -> {
                switch (outcome) {
                  case Outcome.Reread report -> {
                    read.incrementAndGet();
                    looks.addAndGet(report.secondLooks());
                  }
                  case Outcome.Failed report -> {
                    failed.incrementAndGet();
                    progress.pausedFor(() ->
                        terminal.tell(
                            "report "
                                + report.report().id()
                                + " keeps its claims, as it could not be read again: "
                                + report.cause().getMessage()));
                  }
                }
                progress.show(read + " reports read again");
              });
      progress.pausedFor(() ->
          ExposureCommand.bringUpToDate(
              ledger, new ListsInUse(ledger.lists()), waybill.get().updateExposure(), terminal));
    }
    terminal.printLine(
        read
            + " reports read again, "
            + looks
            + " decisions to look at again, "
            + failed
            + " failed");
    return (failed.get() == 0 ? ExitCode.FINE : ExitCode.SOME_REJECTED).number();
  }
}
