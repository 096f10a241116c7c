package org.waybill.cli;

import org.waybill.model.Claim;
import org.waybill.usecases.ExportClaims;
import org.waybill.usecases.ReadOutcome;

/** Claims for other programs. */
final class ExportOutput implements ReadOutput {

  private final Terminal terminal;
  private final ExportClaims export;

  ExportOutput(Terminal terminal, ExportClaims.Format format, boolean explain) {
    this.terminal = terminal;
    this.export = new ExportClaims(terminal.out(), format, explain);
  }

  @Override
  public void add(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Read read) {
      terminal.writing(() -> {
        for (Claim claim : read.claims()) {
          export.add(claim);
        }
        // Whoever reads a pipe gets the claims of a report as soon as they are read.
        terminal.out().flush();
      });
    }
  }

  @Override
  public void end(Counts counts) {
    // Standard output carries claims and nothing else.
  }

  @Override
  public void close() {
    terminal.writing(export::close);
  }
}
