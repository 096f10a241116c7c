package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waybill import}: an archive into an empty ledger. */
@Command(
    name = "import",
    description = {
      "Takes all that an archive holds into an empty ledger, which is made where there is none.",
      "",
      "waybill export --format archive writes archives. One that was cut short or changed is refused"
          + " whole."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ImportCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Parameters(paramLabel = "ARCHIVE", description = "The archive.")
  private Path archive = Path.of("");

  ImportCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.openOrMake(waybill, terminal)) {
      waybill.get().importArchive().read(archive, ledger);
    }
    return ExitCode.FINE.number();
  }
}
