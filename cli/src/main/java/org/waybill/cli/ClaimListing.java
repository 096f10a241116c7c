package org.waybill.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.ledger.ClaimQuery;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Standing;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.model.When;
import org.waybill.usecases.ExportClaims;
import org.waybill.usecases.regimes.RegimeWords;
import org.waybill.usecases.regimes.ShowRegimes;

/** Claims of a ledger, printed in any form. */
final class ClaimListing {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "decision",
          "event",
          "parties",
          "materiel",
          "factuality",
          "source",
          "when",
          "outlet",
          "published",
          "language",
          "report",
          "evidence");

  private final Terminal terminal;
  private final ListOptions options;
  private final Optional<ShowRegimes> regimes;

  ClaimListing(Terminal terminal, ListOptions options) {
    this(terminal, options, Optional.empty());
  }

  private ClaimListing(Terminal terminal, ListOptions options, Optional<ShowRegimes> regimes) {
    this.terminal = terminal;
    this.options = options;
    this.regimes = regimes;
  }

  /** The same listing with what regimes say of each claim. */
  ClaimListing with(ShowRegimes shown) {
    return new ClaimListing(terminal, options, Optional.of(shown));
  }

  void print(Ledger ledger, ClaimQuery query) {
    List<KeptClaim> claims = options.rows(page -> ledger.claims(query, page), terminal).toList();
    switch (options.form()) {
      case table -> table(claims);
      case jsonl ->
          terminal.writing(() -> {
            try (ExportClaims export =
                new ExportClaims(terminal.out(), ExportClaims.Format.JSONL, false)) {
              for (KeptClaim kept : claims) {
                export.add(kept.claim());
              }
            }
          });
      case csv ->
          new RowOutput(terminal, options.form(), columns())
              .print(claims.stream().map(this::cells).toList());
    }
  }

  private List<String> columns() {
    return regimes.isEmpty()
        ? COLUMNS
        : Stream.concat(COLUMNS.stream(), Stream.of("regimes")).toList();
  }

  private List<String> findings(KeptClaim kept) {
    return regimes.stream()
        .flatMap(shown -> shown.of(kept.claim()).stream())
        .map(RegimeWords::finding)
        .toList();
  }

  private void table(List<KeptClaim> claims) {
    ClaimTable table = new ClaimTable(terminal.width(), terminal.colours(), false);
    Set<Long> headed = new HashSet<>();
    for (KeptClaim kept : claims) {
      Report report = kept.claim().report();
      if (headed.add(kept.report())) {
        terminal.print(
            table.heading(
                report.title().isEmpty() ? report.id() : report.title(),
                report.outlet() + ", " + report.published().orElse("no date")));
      }
      terminal.print(table.row(kept.claim()));
      terminal.printLine(
          "      "
              + kept.claim().id()
              + (kept.standing() == Standing.OPEN ? "" : ", " + kept.standing().code()));
      findings(kept).forEach(finding -> terminal.printLine("      " + finding));
    }
  }

  private List<String> cells(KeptClaim kept) {
    Claim claim = kept.claim();
    EventCells event = EventCells.of(claim.event());
    List<String> cells =
        new ArrayList<>(
            List.of(
                claim.id(),
                kept.standing().code(),
                event.event(),
                event.parties(),
                event.materiel(),
                claim.factuality().code(),
                PartyText.of(claim.source()),
                claim.when().map(When::edtf).orElse(""),
                claim.report().outlet(),
                claim.report().published().orElse(""),
                claim.report().language(),
                claim.report().id(),
                claim.evidence().text()));
    if (regimes.isPresent()) {
      cells.add(String.join("; ", findings(kept)));
    }
    return cells;
  }
}
