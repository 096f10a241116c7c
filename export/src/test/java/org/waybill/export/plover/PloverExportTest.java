package org.waybill.export.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.export.DataTable;
import org.waybill.export.EventOutline;
import org.waybill.export.Exported;
import org.waybill.export.GradedClaim;
import org.waybill.export.Samples;
import org.waybill.export.csv.ParsedTable;

class PloverExportTest {

  private static List<GradedClaim> claims() {
    return Samples.all().stream().flatMap(reported -> reported.claims().stream()).toList();
  }

  private static List<Map<String, String>> rows() throws IOException {
    return ParsedTable.named(Exported.samples("plover.csv", PloverExport::new));
  }

  @Test
  void codesEverythingButInquiries() {
    for (GradedClaim graded : claims()) {
      EventOutline outline = EventOutline.of(graded.claim().event());
      Optional<Coding> coding = Coding.of(outline);
      assertThat(coding.isPresent())
          .as(outline.words())
          .isEqualTo(!outline.kind().equals("inquiry"));
      assertThat(coding.map(Coding::quad)).isNotEqualTo(Optional.of(""));
    }
  }

  @Test
  void hasNoRowThatAnEarlierOneHides() {
    List<Map<String, String>> table = DataTable.rows(Coding.class, "events.tsv");
    for (int i = 0; i < table.size(); i++) {
      for (Map<String, String> earlier : table.subList(0, i)) {
        Map<String, String> row = table.get(i);
        assertThat(
                List.of("kind", "stage", "choice", "category").stream()
                    .allMatch(key ->
                        earlier.getOrDefault(key, "").isEmpty()
                            || earlier.getOrDefault(key, "").equals(row.get(key))))
            .as("%s hides %s", earlier, row)
            .isFalse();
      }
    }
  }

  @Test
  void codesADelivery() throws IOException {
    assertThat(row("c-10"))
        .containsEntry("date", "2023-08-14")
        .containsEntry("date_to", "2023-08-14")
        .containsEntry("date_of_report", "no")
        .containsEntry("source", "PRK; ")
        .containsEntry("source_sector", "GOV; BUS")
        .containsEntry("target", "RUS")
        .containsEntry("event", "AID")
        .containsEntry("mode", "")
        .containsEntry("context", "military")
        .containsEntry("cameo", "072")
        .containsEntry("quad", "material cooperation")
        .containsEntry("auxiliary", "negation")
        .containsEntry("claimant", "Kirby")
        .containsEntry("claimant_code", "USA");
  }

  @Test
  void turnsTheSidesOfARequest() throws IOException {
    assertThat(row("c-0"))
        .containsEntry("event", "REQUEST")
        .containsEntry("mode", "assist")
        .containsEntry("source", "RUS")
        .containsEntry("target", "PRK; ")
        .containsEntry("date", "2023-09-01")
        .containsEntry("date_to", "2023-09-30")
        .containsEntry("date_of_report", "yes");
  }

  @Test
  void tellsWhatHasNotHappenedYet() throws IOException {
    assertThat(rows().stream().map(row -> row.get("auxiliary")))
        .contains("", "hypothetical", "negation", "hypothetical; negation", "future");
  }

  private static Map<String, String> row(String id) throws IOException {
    return rows().stream().filter(row -> id.equals(row.get("id"))).findFirst().orElseThrow();
  }
}
