package org.waybill.export.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.export.ClaimExport;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.model.Materiel;
import org.waybill.model.Party;
import org.waybill.model.Quantity;
import org.waybill.model.When;

/** All claims, a row each, with all that a claim has but how it was read. */
public final class CsvExport implements ClaimExport {

  private static final List<Table.Column<ClaimRow>> COLUMNS =
      List.of(
          column("claim", row -> Cells.text(row.claim().id())),
          column("report", row -> Cells.text(row.claim().report().id())),
          column("outlet", row -> Cells.text(row.claim().report().outlet())),
          column("published", row -> Cells.text(row.claim().report().published())),
          column("language", row -> Cells.text(row.claim().report().language())),
          column("title", row -> Cells.text(row.claim().report().title())),
          column("url", row -> Cells.text(row.claim().report().url())),
          column("kind", row -> row.event().kind()),
          column("stage", row -> row.event().stage().orElse("")),
          column("choice", row -> row.event().choice().orElse("")),
          column("from", row -> Cells.names(row.event().from())),
          column("from_id", row -> Cells.ids(row.event().from())),
          column("to", row -> Cells.names(row.event().to())),
          column("to_id", row -> Cells.ids(row.event().to())),
          column("together", row -> Cells.names(row.event().together())),
          column("together_id", row -> Cells.ids(row.event().together())),
          column("others", row -> Cells.names(row.event().others())),
          column("others_id", row -> Cells.ids(row.event().others())),
          column("materiel", row -> row.materiel(item -> Optional.of(item.text()))),
          column("category", row -> row.materiel(item -> Optional.of(item.category().code()))),
          column("eucml", row -> row.materiel(item -> item.category().commonMilitaryList())),
          column("unroca", row -> row.materiel(item -> item.category().registerCategory())),
          column("designation", row -> row.materiel(Materiel::designation)),
          column("quantity_minimum", row -> row.quantity(amount -> Cells.number(amount.minimum()))),
          column("quantity_maximum", row -> row.quantity(amount -> Cells.number(amount.maximum()))),
          column("quantity_unit", row -> row.quantity(amount -> amount.unit().orElse(""))),
          column("quantity_text", row -> row.quantity(Quantity::text)),
          column("factuality", row -> row.claim().factuality().code()),
          column("source", row -> Cells.names(row.speakers())),
          column("source_id", row -> Cells.ids(row.speakers())),
          column("source_role", ClaimRow::roles),
          column("when", row -> Cells.text(row.claim().when().map(When::edtf))),
          column("when_text", row -> Cells.text(row.claim().when().map(When::text))),
          column("where", row -> Cells.text(row.claim().where().map(Party::name))),
          column("where_id", row -> Cells.text(row.claim().where().flatMap(Party::id))),
          column("inferred", row -> Cells.list(row.claim().inferred().stream().sorted().toList())),
          column("grade", row -> row.graded().grade().code()),
          column("evidence", row -> Cells.text(row.claim().evidence().text())),
          column("evidence_start", row -> Integer.toString(row.claim().evidence().start())),
          column("evidence_end", row -> Integer.toString(row.claim().evidence().end())),
          column("reader", row -> Cells.text(row.claim().reader())),
          column("rule", row -> Cells.text(row.claim().rule())));

  private final Table<ClaimRow> table;

  /**
   * An export that has written its head.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public CsvExport(Writer out) throws IOException {
    this.table = new Table<>(out, COLUMNS);
  }

  @Override
  public void add(ReportedClaims reported) throws IOException {
    for (GradedClaim graded : reported.claims()) {
      table.add(ClaimRow.of(graded));
    }
  }

  @Override
  public void close() throws IOException {
    table.flush();
  }

  private static Table.Column<ClaimRow> column(String name, Function<ClaimRow, String> cell) {
    return new Table.Column<>(name, cell);
  }
}
