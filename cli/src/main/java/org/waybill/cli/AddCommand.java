package org.waybill.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.ledger.AddOutcome;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.AddedInput;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.ListsInUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waybill add}: reports into a ledger. */
@Command(
    name = "add",
    description = {
      "Reads reports and keeps them with their claims in a ledger, which is made where there is none.",
      "",
      "A report that the ledger has changes nothing and is not read again; a changed text is a new"
          + " version. Each report is kept as soon as it is read, so that what was broken off goes on"
          + " where it was. docs/ledger.md tells more."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AddCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files and folders; - is standard input.")
  private List<String> paths = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  AddCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Tally tally = new Tally();
    try (Ledger ledger = ledgers.openOrMake(waybill, terminal);
        Progress progress = Progress.on(terminal)) {
      waybill
          .get()
          .addReports()
          .add(
              ledger,
              reports.request(paths),
              terminal.input(),
              input -> {
                progress.pausedFor(() -> tally.add(input, terminal));
                progress.show(tally.toString());
              });
      progress.pausedFor(() ->
          ExposureCommand.bringUpToDate(
              ledger, new ListsInUse(ledger.lists()), waybill.get().updateExposure(), terminal));
    }
    terminal.printLine(tally.toString());
    return tally.unread.exitCode().number();
  }

  /** What became of the inputs so far. */
  private static final class Tally {

    private final Counts unread = new Counts();
    private int added;
    private int claims;
    private int versions;
    private int copies;
    private int unchanged;
    private int secondLooks;

    void add(AddedInput input, Terminal terminal) {
      switch (input) {
        case AddedInput.NotRead notRead -> {
          unread.add(notRead.outcome());
          Complaints.tell(notRead.outcome(), terminal);
        }
        case AddedInput.Kept kept -> {
          unread.addKept();
          switch (kept.outcome()) {
            case AddOutcome.Added report -> {
              added++;
              claims += report.claims();
              copies += report.origin().isPresent() ? 1 : 0;
            }
            case AddOutcome.NewVersion version -> {
              versions++;
              claims += version.claims();
              secondLooks += version.secondLooks();
            }
            case AddOutcome.Printing printing -> copies++;
            case AddOutcome.Unchanged there -> unchanged++;
          }
        }
      }
    }

    @Override
    public String toString() {
      return added
          + " added, "
          + versions
          + " new versions, "
          + unchanged
          + " there before, "
          + copies
          + " copies of others, "
          + claims
          + " claims"
          + (secondLooks == 0 ? "" : ", " + secondLooks + " decisions to look at again")
          + unread.unreadText();
    }
  }
}
