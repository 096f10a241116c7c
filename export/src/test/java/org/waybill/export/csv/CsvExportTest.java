package org.waybill.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.export.Exported;
import org.waybill.export.Samples;

class CsvExportTest {

  @Test
  void hasARowForEachClaim() throws IOException {
    List<Map<String, String>> rows =
        ParsedTable.named(Exported.samples("claims.csv", CsvExport::new));
    assertThat(rows.stream().map(row -> row.get("claim")))
        .containsExactlyElementsOf(
            Samples.all().stream()
                .flatMap(reported -> reported.claims().stream())
                .map(graded -> graded.claim().id())
                .toList());
  }

  @Test
  void hasEveryFieldOfAClaim() throws IOException {
    Map<String, String> row =
        ParsedTable.named(Exported.samples("claims.csv", CsvExport::new)).get(10);
    assertThat(row)
        .containsEntry("report", "r-1")
        .containsEntry("title", "Korea, \"arms\"\nand Wagner")
        .containsEntry("kind", "transfer")
        .containsEntry("stage", "delivered")
        .containsEntry("choice", "")
        .containsEntry("from", "Corea del Norte; -Arms & Co")
        .containsEntry("from_id", "KP; ?")
        .containsEntry("to_id", "RU")
        .containsEntry("others", "Wagner")
        .containsEntry("category", "rockets; fuel; tanks")
        .containsEntry("eucml", "ML4; ?; ML6")
        .containsEntry("materiel", "'-dozens of rockets; fuel; three tanks")
        .containsEntry("quantity_minimum", "12; 1.5; 3")
        .containsEntry("quantity_maximum", "99; ?; 3")
        .containsEntry("quantity_unit", "?; t; ?")
        .containsEntry("factuality", "CT-")
        .containsEntry("source_id", "John Kirby; ?")
        .containsEntry("source_role", "'@spokesman; ?")
        .containsEntry("when", "2023-08-14")
        .containsEntry("inferred", "materiel; recipient")
        .containsEntry("grade", "B5");
    assertThat(Cells.words(row.getOrDefault("evidence", ""))).isEqualTo(Samples.REPORT.body());
  }
}
