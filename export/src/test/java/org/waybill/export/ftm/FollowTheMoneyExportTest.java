package org.waybill.export.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waybill.export.Exported;
import org.waybill.export.GradedClaim;
import org.waybill.export.Samples;

/** FollowTheMoney's rules for what Waybill writes; its own validation is run by hand, see docs. */
class FollowTheMoneyExportTest {

  private static final Set<String> LEGAL =
      Set.of("PublicBody", "Organization", "Company", "Person");

  /**
   * The properties that Waybill uses which refer to entities, and the schemata they may refer to.
   */
  private static final Map<String, Set<String>> REFERENCES =
      Map.of(
          "proof", Set.of("Article"),
          "document", Set.of("Article"),
          "resolved", LEGAL,
          "involved", LEGAL,
          "subject", LEGAL,
          "object", LEGAL);

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "Article", List.of("fileName"),
          "Mention", List.of("document", "name"),
          "Event", List.of("name"),
          "UnknownLink", List.of("subject", "object"));

  private final List<JsonNode> entities = new ArrayList<>();
  private final Map<String, String> schemata = new HashMap<>();

  @BeforeEach
  void export() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Exported.samples("ftm.jsonl", FollowTheMoneyExport::new).lines().toList()) {
      JsonNode entity = json.readTree(line);
      entities.add(entity);
      String schema = entity.path("schema").textValue();
      String before = schemata.putIfAbsent(entity.path("id").textValue(), schema);
      assertThat(before == null || before.equals(schema)).isTrue();
    }
  }

  private Stream<JsonNode> of(String schema) {
    return entities.stream().filter(entity -> entity.path("schema").textValue().equals(schema));
  }

  @Test
  void refersToEntitiesOfTheRightSchemata() {
    for (JsonNode entity : entities) {
      REFERENCES.forEach((property, allowed) ->
          entity
              .path("properties")
              .path(property)
              .forEach(id ->
                  assertThat(schemata.getOrDefault(id.textValue(), "nothing")).isIn(allowed)));
    }
  }

  @Test
  void hasWhatEachSchemaMustHave() {
    for (JsonNode entity : entities) {
      List<String> required =
          REQUIRED.getOrDefault(entity.path("schema").textValue(), List.of("name"));
      for (String property : required) {
        assertThat(entity.path("properties").path(property)).as(entity.toString()).isNotEmpty();
      }
      entity
          .path("properties")
          .forEach(values -> {
            assertThat(values.isArray()).isTrue();
            assertThat(values).isNotEmpty();
            values.forEach(value -> assertThat(value.textValue()).isNotBlank());
          });
    }
  }

  @Test
  void hasDatesCountriesLanguagesAndAddressesAsItsTypesHaveThem() {
    for (JsonNode entity : entities) {
      JsonNode properties = entity.path("properties");
      for (String name : List.of("date", "startDate", "endDate", "publishedAt")) {
        properties
            .path(name)
            .forEach(value ->
                assertThat(value.textValue()).matches("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-3][0-9])?)?"));
      }
      properties
          .path("country")
          .forEach(value -> assertThat(value.textValue()).isIn("kp", "ru", "suhh", "us", "ge-ab"));
      properties
          .path("language")
          .forEach(value -> assertThat(value.textValue()).isIn("eng", "spa"));
      properties
          .path("sourceUrl")
          .forEach(value -> assertThat(value.textValue()).startsWith("https://example.org/"));
    }
    assertThat(of("Event").filter(event -> event.path("properties").has("endDate"))).isNotEmpty();
  }

  @Test
  void hasAnEventForEachClaimAndNoLinkThatIsDenied() {
    for (GradedClaim graded :
        Samples.all().stream().flatMap(reported -> reported.claims().stream()).toList()) {
      assertThat(schemata).containsEntry(Ids.of("claim", graded.claim().id()), "Event");
      if (!graded.claim().factuality().isPositive()) {
        assertThat(of("UnknownLink"))
            .noneMatch(
                link -> link.at("/properties/recordId/0").textValue().equals(graded.claim().id()));
      }
    }
    assertThat(of("UnknownLink")).isNotEmpty();
  }

  @Test
  void namesAStateOnceForAllReports() {
    assertThat(of("PublicBody").map(state -> state.at("/properties/name/0").textValue()))
        .containsExactlyInAnyOrder("North Korea", "Russia", "Soviet Union", "Abkhazia");
    assertThat(of("Mention").map(mention -> mention.at("/properties/name/0").textValue()))
        .contains("Corea del Norte", "la URSS");
  }
}
