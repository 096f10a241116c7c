package org.waybill.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code waybill} command itself: without a command of its own it shows what there is. */
@Command(
    name = "waybill",
    description = "Reads news reports and lists the arms transfers that they report.",
    mixinStandardHelpOptions = true,
    version = "waybill 0.1.0",
    subcommands = {HelpCommand.class})
final class WaybillCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
