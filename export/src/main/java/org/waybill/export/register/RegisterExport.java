package org.waybill.export.register;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.export.csv.Cells;
import org.waybill.export.csv.Table;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.Stage;
import org.waybill.model.When;

/**
 * Transfers that are claimed to be agreed, shipped, delivered or in use, with both sides known: the
 * 17 columns of SIPRI's trade register in their order, and behind them what a claim has and the
 * register has not.
 */
public final class RegisterExport implements ClaimExport {

  private static final Set<Stage> STAGES =
      EnumSet.of(Stage.AGREED, Stage.SHIPPED, Stage.DELIVERED, Stage.USED);

  private static final List<Table.Column<RegisterRow>> COLUMNS =
      List.of(
          column("SIPRI AT Database ID", row -> ""),
          column("Supplier", row -> Cells.text(RegisterRow.name(row.supplier()))),
          column("Recipient", row -> Cells.text(RegisterRow.name(row.recipient()))),
          column("Designation", row -> Cells.text(row.materiel().flatMap(Materiel::designation))),
          column("Description", row -> Cells.text(row.materiel().map(Materiel::text))),
          column("Armament category", RegisterRow::armament),
          column("Order date", row -> row.isOrder() ? year(row) : ""),
          column("Order date is estimate", row -> row.isOrder() ? yearIsEstimate(row) : ""),
          column("Numbers delivered", row -> row.isOrder() ? "" : least(row)),
          column(
              "Numbers delivered is estimate", row -> row.isOrder() ? "" : numberIsEstimate(row)),
          column("Delivery year", row -> row.isOrder() ? "" : year(row)),
          column("Delivery year is estimate", row -> row.isOrder() ? "" : yearIsEstimate(row)),
          column("Status", row -> ""),
          column("SIPRI estimate", row -> ""),
          column("TIV deal unit", row -> ""),
          column("TIV delivery values", row -> ""),
          column("Local production", row -> ""),
          column("Stage", row -> row.stage().code()),
          column("Factuality", row -> row.claim().factuality().code()),
          column("Numbers minimum", RegisterExport::least),
          column("Numbers maximum", row -> number(row, Quantity::maximum)),
          column("Date", row -> Cells.text(row.claim().when().map(When::edtf))),
          column("Source", row -> Cells.text(row.claim().source().nearest().party().name())),
          column("Grade", row -> row.graded().grade().code()),
          column("Evidence", row -> Cells.text(row.claim().evidence().text())),
          column("Outlet", row -> Cells.text(row.claim().report().outlet())),
          column("Published", row -> Cells.text(row.claim().report().published())),
          column("Address", row -> Cells.text(row.claim().report().url())),
          column("Claim", row -> Cells.text(row.claim().id())));

  private final Table<RegisterRow> table;

  /**
   * An export that has written its head.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public RegisterExport(Writer out) throws IOException {
    this.table = new Table<>(out, COLUMNS);
  }

  @Override
  public void add(ReportedClaims reported) throws IOException {
    for (GradedClaim graded : reported.claims()) {
      Claim claim = graded.claim();
      if (claim.event() instanceof Event.Transfer transfer
          && STAGES.contains(transfer.stage())
          && claim.factuality().isPositive()) {
        add(graded, transfer);
      }
    }
  }

  private void add(GradedClaim graded, Event.Transfer transfer) throws IOException {
    List<Optional<Materiel>> items =
        transfer.materiel().isEmpty()
            ? List.of(Optional.empty())
            : transfer.materiel().stream().map(Optional::of).toList();
    for (Party supplier : transfer.supplier()) {
      for (Party recipient : transfer.recipient()) {
        for (Optional<Materiel> item : items) {
          table.add(new RegisterRow(graded, transfer.stage(), supplier, recipient, item));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    table.flush();
  }

  private static String year(RegisterRow row) {
    return row.year().map(String::valueOf).orElse("");
  }

  private static String yearIsEstimate(RegisterRow row) {
    return row.year().map(year -> yes(row.isYearEstimate())).orElse("");
  }

  private static String least(RegisterRow row) {
    return number(row, Quantity::minimum);
  }

  private static String numberIsEstimate(RegisterRow row) {
    return row.pieces().map(amount -> yes(amount.minimum() != amount.maximum())).orElse("");
  }

  private static String number(RegisterRow row, Function<Quantity, Double> end) {
    return row.pieces().map(amount -> Cells.number(end.apply(amount))).orElse("");
  }

  private static String yes(boolean value) {
    return value ? "Yes" : "No";
  }

  private static Table.Column<RegisterRow> column(String name, Function<RegisterRow, String> cell) {
    return new Table.Column<>(name, cell);
  }
}
