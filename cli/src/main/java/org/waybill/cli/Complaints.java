package org.waybill.cli;

import org.waybill.usecases.ReadOutcome;

/** What is told on standard error of an input that was not read. */
final class Complaints {

  private Complaints() {}

  static void tell(ReadOutcome outcome, Terminal terminal) {
    switch (outcome) {
      case ReadOutcome.Read read -> {}
      case ReadOutcome.Rejected rejected ->
          terminal.tell(
              rejected.where() + ": rejected [" + rejected.code() + "]: " + rejected.why());
      case ReadOutcome.Failed failed -> {
        terminal.tell(
            failed.where()
                + ": Waybill failed on this report, which is a bug; please report it with the"
                + " report and what follows");
        failed.cause().printStackTrace(terminal.errors());
      }
    }
  }
}
