package org.waybill.cli;

import picocli.CommandLine;

/** The entry of the {@code waybill} command. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new WaybillCommand()).execute(arguments));
  }
}
