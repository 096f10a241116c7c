package org.waybill.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The dossiers of a bundled report on who supports Russia, from its text to the picture. */
@TestInstance(Lifecycle.PER_CLASS)
class DossiersTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Path folder = Path.of("");
  private final Map<String, JsonNode> dossiers = new HashMap<>();

  @BeforeAll
  void read(@TempDir Path ledgers) throws IOException, InterruptedException {
    folder = ledgers;
    Execution added = waybill("add", "--outlet", "La Gaceta", "../examples/es-apoyo-a-rusia.txt");
    assertThat(added.exitCode()).as(added.errors()).isZero();
    Execution listed = waybill("dossiers", "--format", "jsonl");
    assertThat(listed.exitCode()).as(listed.errors()).isZero();
    for (String line : listed.out().lines().toList()) {
      JsonNode dossier = JSON.readTree(line);
      dossiers.put(
          dossier.get("supplier").textValue() + dossier.get("recipient").textValue(), dossier);
    }
  }

  private Execution waybill(String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--ledger=" + folder.resolve("ledger.db"));
    return Execution.waybill(all.toArray(String[]::new));
  }

  private JsonNode at(String relation, String path) {
    assertThat(dossiers).containsKey(relation);
    return requireNonNull(dossiers.get(relation)).at(path);
  }

  private List<String> texts(String relation, String array, String field) {
    return at(relation, array).findValuesAsText(field);
  }

  @Test
  void eachRelationHasItsFurthestStage() {
    assertThat(dossiers).containsOnlyKeys("KPRU", "IRRU", "CNRU");
    assertThat(at("KPRU", "/furthest/certain").textValue()).isEqualTo("delivered");
    assertThat(at("KPRU", "/furthest/possible").textValue()).isEqualTo("delivered");
    assertThat(at("IRRU", "/furthest/certain").textValue()).isEqualTo("shipped");
    assertThat(at("CNRU", "/furthest/certain").textValue()).isEqualTo("shipped");
  }

  @Test
  void northKoreanSupplyWouldBreachTheResolutionsOnProcurement()
      throws IOException, InterruptedException {
    Execution shown = waybill("dossier", "KP", "RU", "--format", "jsonl");
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    JsonNode regimes = JSON.readTree(shown.out()).at("/regimes/inForce");
    assertThat(provisions(regimes))
        .contains(
            "UNSCR 1718 (2006), paragraph 8 (b)",
            "UNSCR 1874 (2009), paragraph 9",
            "UNSCR 2270 (2016), paragraph 6")
        .noneMatch(provision -> provision.startsWith("Council Decision"));
    assertThat(regimes.get(0).at("/statements/0/factuality").textValue()).startsWith("CT");
  }

  @Test
  void supplyFromIranComesAfterTheEmbargoOnItsArmsHadEnded()
      throws IOException, InterruptedException {
    Execution shown = waybill("dossier", "IR", "RU", "--format", "jsonl");
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    JsonNode regimes = JSON.readTree(shown.out()).get("regimes");
    assertThat(provisions(regimes.get("inForce")))
        .contains("UNSCR 2231 (2015), Annex B, paragraph 4")
        .doesNotContain("UNSCR 2231 (2015), Annex B, paragraph 6 (b)");
    assertThat(regimes.get("atOtherTimes"))
        .filteredOn(
            bearing -> bearing.at("/provision/paragraph").textValue().equals("paragraph 6 (b)"))
        .singleElement()
        .satisfies(bearing ->
            assertThat(bearing.at("/provision/end").textValue()).isEqualTo("2020-10-18"));
  }

  private static List<String> provisions(JsonNode bearings) {
    List<String> provisions = new ArrayList<>();
    bearings.forEach(bearing ->
        provisions.add(
            bearing.at("/provision/instrument").textValue()
                + ", "
                + bearing.at("/provision/paragraph").textValue()));
    return provisions;
  }

  @Test
  void spokespersonsAndOfficialsOfTheUnitedStatesAreOneOrigin() {
    assertThat(at("KPRU", "/voices"))
        .filteredOn(voice -> voice.get("origin").textValue().equals("US"))
        .singleElement()
        .satisfies(voice ->
            assertThat(voice.get("speakers"))
                .extracting(JsonNode::textValue)
                .contains("Adrienne Watson", "John Kirby", "US"));
    assertThat(at("KPRU", "/origins").intValue()).isEqualTo(1);
  }

  @Test
  void thatNoSignsWereSeenCountsAsDenied() {
    assertThat(at("CNRU", "/voices"))
        .filteredOn(voice -> voice.get("origin").textValue().equals("US"))
        .singleElement()
        .satisfies(voice -> {
          assertThat(voice.get("denied").intValue()).isEqualTo(1);
          assertThat(voice.get("claimed").intValue()).isZero();
        });
  }

  @Test
  void thePledgeAndTheDenialContradictTheDelivery() {
    assertThat(texts("KPRU", "/contradictions", "rule"))
        .contains("pledged-and-supplied", "denied-and-claimed");
    assertThat(texts("CNRU", "/contradictions", "rule")).isEmpty();
  }

  @Test
  void whatTouchesThePairIsThere() {
    assertThat(texts("KPRU", "/touches", "kind"))
        .contains("contact", "commitment", "appeal", "inquiry");
  }

  @Test
  void aDossierIsShownToPeople() throws IOException, InterruptedException {
    Execution shown = waybill("dossier", "KP", "RU");
    assertThat(shown.exitCode()).as(shown.errors()).isZero();
    assertThat(shown.out())
        .startsWith("North Korea (KP) → Russia (RU), as reported.")
        .contains("Course", "Grades", "Contradictions", "pledged not to supply", "Contacts");
    assertThat(shown.errors()).isEmpty();
  }

  @Test
  void theTimelineIsAPicture() throws IOException, InterruptedException {
    Execution drawn = waybill("timeline", "KP", "RU", "--format", "svg");
    assertThat(drawn.exitCode()).as(drawn.errors()).isZero();
    assertThat(drawn.out()).startsWith("<svg ").contains("<title id=\"timeline-title\">");
    assertThat(waybill("timeline", "KP", "RU", "--format", "html").out())
        .startsWith("<!DOCTYPE html>");
  }

  @Test
  void aRejectedClaimIsOutOfTheDossier() throws IOException, InterruptedException {
    String example = at("IRRU", "/courses/0/steps/0/statements/0/example").textValue();
    assertThat(waybill("reject", example, "--by", "ana", "--why", "a misreading").exitCode())
        .isZero();
    assertThat(waybill("dossier", "IR", "RU").exitCode()).isEqualTo(2);
    assertThat(waybill("dossiers", "--supplier", "IR", "--format", "csv").out()).hasLineCount(1);
  }
}
