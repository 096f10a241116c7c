package org.waybill.cli;

import org.waybill.usecases.ReadOutcome;

/** How many reports were read, and what came of the others. */
final class Counts {

  private int read;
  private int claims;
  private int rejected;
  private int failed;

  void add(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Read report -> {
        read++;
        claims += report.claims().size();
      }
      case ReadOutcome.Rejected rejection -> rejected++;
      case ReadOutcome.Failed failure -> failed++;
    }
  }

  /** Counts a report that was read, however many claims it has. */
  void addKept() {
    read++;
  }

  ExitCode exitCode() {
    if (failed > 0) {
      return ExitCode.BUG;
    }
    if (rejected == 0) {
      return ExitCode.FINE;
    }
    return read == 0 ? ExitCode.NOTHING_READABLE : ExitCode.SOME_REJECTED;
  }

  /** For people: {@code 3 reports, 12 claims, 1 rejected}. */
  @Override
  public String toString() {
    return counted(read, "report") + ", " + counted(claims, "claim") + unreadText();
  }

  /** The end of the line: {@code , 1 rejected}, or nothing. */
  String unreadText() {
    return (rejected == 0 ? "" : ", " + rejected + " rejected")
        + (failed == 0 ? "" : ", " + failed + " failed");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
