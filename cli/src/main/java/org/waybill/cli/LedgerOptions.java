package org.waybill.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.usecases.Waybill;
import picocli.CommandLine.Option;

/** Which ledger is meant: the same for all that work on one. */
final class LedgerOptions {

  private static final String VARIABLE = "WAYBILL_LEDGER";
  private static final String IN_WORKING_FOLDER = "waybill.db";

  @Option(
      names = "--ledger",
      paramLabel = "LEDGER",
      description =
          "The ledger: a file, or jdbc:postgresql://host/database; default: what WAYBILL_LEDGER"
              + " names, or else waybill.db in the working folder.")
  private @Nullable String address;

  /** Opens the ledger, which must be there. */
  Ledger open(Supplier<Waybill> waybill, Terminal terminal) {
    return waybill.get().openLedger().existing(address(), terminal::tell);
  }

  /** Opens the ledger; it is made where there is none. */
  Ledger openOrMake(Supplier<Waybill> waybill, Terminal terminal) {
    return waybill.get().openLedger().orMake(address(), terminal::tell);
  }

  private String address() {
    if (address != null) {
      return address;
    }
    String named = System.getenv().getOrDefault(VARIABLE, "");
    return named.isBlank() ? IN_WORKING_FOLDER : named;
  }
}
