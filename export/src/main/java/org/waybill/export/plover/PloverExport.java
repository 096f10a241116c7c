package org.waybill.export.plover;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.export.ClaimExport;
import org.waybill.export.EventOutline;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.export.csv.Cells;
import org.waybill.export.csv.Table;
import org.waybill.model.DateRange;
import org.waybill.model.Party;

/** Event rows: every claim whose event PLOVER has a code for, a row each. */
public final class PloverExport implements ClaimExport {

  private static final List<Table.Column<PloverRow>> COLUMNS =
      List.of(
          column("id", row -> Cells.text(row.claim().id())),
          column("date", row -> day(row, DateRange::earliest)),
          column("date_to", row -> day(row, DateRange::latest)),
          column("date_of_report", row -> row.isDatedByReport() ? "yes" : "no"),
          column("source", row -> Actors.codes(row.coding().source())),
          column("source_text", row -> Cells.names(row.coding().source())),
          column("source_sector", row -> Actors.sectors(row.coding().source())),
          column("target", row -> Actors.codes(row.coding().target())),
          column("target_text", row -> Cells.names(row.coding().target())),
          column("target_sector", row -> Actors.sectors(row.coding().target())),
          column("event", row -> row.coding().event()),
          column("mode", row -> row.coding().mode()),
          column("context", row -> row.coding().context()),
          column("auxiliary", row -> Cells.list(row.auxiliaryModes())),
          column("quad", row -> row.coding().quad()),
          column("cameo", row -> row.coding().cameo()),
          column("event_text", row -> row.outline().words()),
          column("text", row -> Cells.text(row.claim().evidence().text())),
          column("claimant", row -> Cells.text(claimant(row).name())),
          column("claimant_code", row -> Actors.codes(List.of(claimant(row)))),
          column("factuality", row -> row.claim().factuality().code()),
          column("grade", row -> row.graded().grade().code()),
          column("language", row -> Cells.text(row.claim().report().language())),
          column("publication", row -> Cells.text(row.claim().report().outlet())),
          column("published", row -> Cells.text(row.claim().report().published())),
          column("url", row -> Cells.text(row.claim().report().url())));

  private final Table<PloverRow> table;

  /**
   * An export that has written its head.
   *
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public PloverExport(Writer out) throws IOException {
    this.table = new Table<>(out, COLUMNS);
  }

  @Override
  public void add(ReportedClaims reported) throws IOException {
    for (GradedClaim graded : reported.claims()) {
      EventOutline outline = EventOutline.of(graded.claim().event());
      var coding = Coding.of(outline);
      if (coding.isPresent()) {
        table.add(new PloverRow(graded, outline, coding.get()));
      }
    }
  }

  @Override
  public void close() throws IOException {
    table.flush();
  }

  private static Party claimant(PloverRow row) {
    return row.claim().source().nearest().party();
  }

  private static String day(PloverRow row, Function<DateRange, Optional<LocalDate>> end) {
    return row.days().flatMap(end).map(LocalDate::toString).orElse("");
  }

  private static Table.Column<PloverRow> column(String name, Function<PloverRow, String> cell) {
    return new Table.Column<>(name, cell);
  }
}
