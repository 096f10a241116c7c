package org.waybill.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.usecases.ReadOutcome;
import org.waybill.usecases.regimes.RegimeWords;
import org.waybill.usecases.regimes.ShowRegimes;

/** Claims for people: a heading for each report, and below it a row and the evidence for each. */
final class TableOutput implements ReadOutput {

  private final Terminal terminal;
  private final ClaimTable table;
  private final Optional<ShowRegimes> regimes;

  TableOutput(Terminal terminal, boolean explain, Optional<ShowRegimes> regimes) {
    this.terminal = terminal;
    this.regimes = regimes;
    this.table = new ClaimTable(terminal.width(), terminal.colours(), explain);
  }

  @Override
  public void add(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read read)) {
      return;
    }
    terminal.print(table.heading(read.where(), about(read.report())));
    if (read.claims().isEmpty()) {
      terminal.printLine("  no claims");
    } else {
      terminal.print(table.columns());
      for (Claim claim : read.claims()) {
        terminal.print(table.row(claim));
        regimes.stream()
            .flatMap(shown -> shown.of(claim).stream())
            .forEach(finding -> terminal.printLine("      " + RegimeWords.finding(finding)));
      }
    }
    terminal.printLine("");
    terminal.writing(terminal.out()::flush);
  }

  @Override
  public void end(Counts counts) {
    terminal.printLine(counts.toString());
  }

  @Override
  public void close() {
    terminal.writing(terminal.out()::flush);
  }

  private static String about(Report report) {
    return Stream.of(
            report.outlet(),
            report.published().orElse("no date"),
            report.language(),
            report.title())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
