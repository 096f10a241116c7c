package org.waybill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code waybill} command itself: without a command of its own it shows what there is. */
@Command(
    name = "waybill",
    description =
        "Reads news reports, lists the arms transfers that they report, and keeps a ledger of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 fine; 1 some inputs were rejected; 2 the command line is wrong; 3 nothing could be"
          + " read; 4 the ledger cannot be used; 5 the ledger is faulty; 69 Waybill could not be built; 70 a bug; 74 the output could not be written."
    })
final class WaybillCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
