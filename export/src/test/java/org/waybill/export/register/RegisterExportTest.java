package org.waybill.export.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waybill.export.DataTable;
import org.waybill.export.Exported;
import org.waybill.export.csv.ParsedTable;
import org.waybill.model.MaterielCategory;

class RegisterExportTest {

  private static final List<String> REGISTER =
      List.of(
          "SIPRI AT Database ID",
          "Supplier",
          "Recipient",
          "Designation",
          "Description",
          "Armament category",
          "Order date",
          "Order date is estimate",
          "Numbers delivered",
          "Numbers delivered is estimate",
          "Delivery year",
          "Delivery year is estimate",
          "Status",
          "SIPRI estimate",
          "TIV deal unit",
          "TIV delivery values",
          "Local production");

  private static List<Map<String, String>> rows() throws IOException {
    return ParsedTable.named(Exported.samples("register.csv", RegisterExport::new));
  }

  @Test
  void beginsWithTheColumnsOfTheRegister() throws IOException {
    assertThat(rows().getFirst().keySet().stream().limit(REGISTER.size()))
        .containsExactlyElementsOf(REGISTER);
  }

  @Test
  void listsWhatIsClaimedToBeAgreedOrMoreBetweenTwo() throws IOException {
    assertThat(rows())
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.get("Stage")).isIn("agreed", "shipped", "delivered", "used");
          assertThat(row.get("Factuality")).endsWith("+");
          assertThat(row.get("Supplier")).isNotBlank();
          assertThat(row.get("Recipient")).isNotBlank();
        });
  }

  @Test
  void fillsOrderOrDeliveryByTheStage() throws IOException {
    Map<String, String> agreed = row("agreed", "three tanks");
    assertThat(agreed)
        .containsEntry("Supplier", "North Korea")
        .containsEntry("Recipient", "Russia")
        .containsEntry("Armament category", "Armoured vehicles")
        .containsEntry("Order date", "2024")
        .containsEntry("Order date is estimate", "No")
        .containsEntry("Delivery year", "")
        .containsEntry("Numbers delivered", "")
        .containsEntry("Numbers minimum", "3")
        .containsEntry("SIPRI AT Database ID", "");
    Map<String, String> shipped = row("shipped", "'-dozens of rockets");
    assertThat(shipped)
        .containsEntry("Designation", "Grad")
        .containsEntry("Order date", "")
        .containsEntry("Numbers delivered", "12")
        .containsEntry("Numbers delivered is estimate", "Yes")
        .containsEntry("Numbers maximum", "99")
        .containsEntry("Delivery year", "2023")
        .containsEntry("Delivery year is estimate", "Yes")
        .containsEntry("Date", "2023-07~");
    assertThat(row("shipped", "fuel")).containsEntry("Numbers delivered", "");
  }

  @Test
  void marksWhoIsNoState() throws IOException {
    assertThat(rows().stream().map(row -> row.get("Supplier")))
        .contains("'-Arms & Co*")
        .doesNotContain("North Korea*");
  }

  @Test
  void knowsEveryCategory() {
    Set<String> mapped =
        DataTable.rows(RegisterExport.class, "armament-categories.tsv").stream()
            .map(row -> row.getOrDefault("category", ""))
            .collect(Collectors.toSet());
    for (MaterielCategory category : MaterielCategory.values()) {
      assertThat(mapped).contains(category.code());
    }
    assertThat(mapped).hasSize(MaterielCategory.values().length);
  }

  private static Map<String, String> row(String stage, String description) throws IOException {
    return rows().stream()
        .filter(row -> stage.equals(row.get("Stage")) && description.equals(row.get("Description")))
        .findFirst()
        .orElseThrow();
  }
}
