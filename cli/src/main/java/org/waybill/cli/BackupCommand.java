package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code waybill backup}: a whole ledger in a file. */
@Command(
    name = "backup",
    description = {
      "Writes the whole ledger to a file, as it is at one moment; others may write meanwhile.",
      "",
      "The file is an SQLite ledger, also where the ledger is in PostgreSQL: --ledger FILE opens it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
  private Path file = Path.of("");

  BackupCommand(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.open(waybill, terminal)) {
      ledger.backup(file);
    }
    return ExitCode.FINE.number();
  }
}
