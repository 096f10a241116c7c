package org.waybill.export.stix;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.export.Exported;
import org.waybill.export.GradedClaim;
import org.waybill.export.ReportedClaims;
import org.waybill.export.Samples;
import org.waybill.model.Credibility;

/** The rules of STIX 2.1 for what Waybill writes; its own validator is run by hand, see docs. */
class StixExportTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static final Map<String, Set<String>> REQUIRED =
      Map.of(
          "identity", Set.of("name"),
          "extension-definition",
              Set.of("created_by_ref", "name", "schema", "version", "extension_types"),
          "relationship", Set.of("relationship_type", "source_ref", "target_ref"),
          "note", Set.of("content", "object_refs"),
          "opinion", Set.of("opinion", "object_refs"),
          "report", Set.of("name", "published", "object_refs"),
          "grouping", Set.of("context", "object_refs"));

  private final JsonNode bundle = bundle(NOW);
  private final List<JsonNode> objects = objects(bundle);

  private static JsonNode bundle(Instant now) {
    try {
      return new ObjectMapper()
          .readTree(Exported.samples("stix.json", out -> new StixExport(out, now)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonNode> objects(JsonNode bundle) {
    List<JsonNode> objects = new ArrayList<>();
    bundle.path("objects").forEach(objects::add);
    return objects;
  }

  private Stream<JsonNode> of(String type) {
    return objects.stream().filter(object -> object.path("type").textValue().equals(type));
  }

  @Test
  void hasWhatEachTypeMustHave() {
    assertThat(bundle.path("type").textValue()).isEqualTo("bundle");
    for (JsonNode object : objects) {
      String type = object.path("type").textValue();
      assertThat(REQUIRED).containsKey(type);
      assertThat(object.path("spec_version").textValue()).isEqualTo("2.1");
      assertThat(names(object))
          .as(object.toString())
          .containsAll(REQUIRED.getOrDefault(type, Set.of()));
      assertThat(names(object)).allMatch(name -> name.matches("[a-z0-9_]{3,250}|id"));
    }
    assertThat(objects.stream().map(object -> object.path("type").textValue()).collect(toSet()))
        .isEqualTo(REQUIRED.keySet());
  }

  @Test
  void hasDeterministicIdsOfItsOwn() {
    Map<String, JsonNode> byId = new HashMap<>();
    for (JsonNode object : objects) {
      String id = object.path("id").textValue();
      String type = object.path("type").textValue();
      assertThat(id).startsWith(type + "--");
      assertThat(UUID.fromString(id.substring(type.length() + 2)).version()).isEqualTo(5);
      assertThat(byId.put(id, object)).as(id).isNull();
    }
    for (JsonNode later : objects(bundle(NOW.plusSeconds(60)))) {
      JsonNode earlier = byId.get(later.path("id").textValue());
      assertThat(earlier).isNotNull();
      assertThat(later.path("created")).isEqualTo(earlier.path("created"));
      assertThat(later.path("modified").textValue())
          .isEqualTo("2026-11-23T10:01:00.000Z")
          .isGreaterThan(earlier.path("modified").textValue());
    }
  }

  @Test
  void refersToNothingThatIsNotThere() {
    Set<String> ids =
        objects.stream().map(object -> object.path("id").textValue()).collect(toSet());
    for (JsonNode object : objects) {
      List<String> references = new ArrayList<>();
      for (String name : names(object)) {
        if (name.endsWith("_ref")) {
          references.add(object.path(name).textValue());
        } else if (name.endsWith("_refs")) {
          assertThat(object.path(name)).isNotEmpty();
          object.path(name).forEach(reference -> references.add(reference.textValue()));
          assertThat(object.path(name)).doesNotHaveDuplicates();
        }
      }
      assertThat(ids).containsAll(references);
      assertThat(ids).containsAll(names(object.path("extensions")));
    }
  }

  @Test
  void hasTimesInOrder() {
    for (JsonNode object : objects) {
      for (String name : List.of("created", "modified", "published", "start_time", "stop_time")) {
        assertThat(object.path(name).asText("2026-11-23T10:00:00.000Z"))
            .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z");
      }
      assertThat(object.path("created").textValue())
          .isLessThanOrEqualTo(object.path("modified").textValue());
      if (object.has("start_time") && object.has("stop_time")) {
        assertThat(object.path("start_time").textValue())
            .isLessThan(object.path("stop_time").textValue());
      }
    }
    assertThat(of("relationship")).anyMatch(object -> object.has("stop_time"));
  }

  @Test
  void leavesOutWhatHasNoValue() {
    objects.forEach(StixExportTest::requireValues);
    assertThat(bundle.toString()).doesNotContain("not an address");
  }

  private static void requireValues(JsonNode node) {
    assertThat(node.isNull()).isFalse();
    if (node.isContainerNode()) {
      assertThat(node).as("a property").isNotEmpty();
      node.forEach(StixExportTest::requireValues);
    } else if (node.isTextual()) {
      assertThat(node.textValue()).isNotBlank();
    }
  }

  @Test
  void hasAnOpinionOfEachClaimAndNoRelationshipThatIsDenied() {
    List<GradedClaim> claims =
        Samples.all().stream().map(ReportedClaims::claims).flatMap(List::stream).toList();
    assertThat(of("opinion")).hasSize(claims.size());
    for (GradedClaim graded : claims) {
      String id = StixId.of("opinion", graded.claim().id());
      JsonNode opinion =
          of("opinion").filter(object -> isCalled(object, id)).findFirst().orElseThrow();
      boolean tied = opinion.path("object_refs").path(0).textValue().startsWith("relationship--");
      if (!graded.claim().factuality().isPositive()) {
        assertThat(tied).isFalse();
      }
      assertThat(opinion.path("opinion").textValue())
          .isEqualTo(
              switch (graded.claim().factuality()) {
                case CERTAIN -> "strongly-agree";
                case PROBABLE -> "agree";
                case POSSIBLE, UNCOMMITTED, POSSIBLY_NOT -> "neutral";
                case PROBABLY_NOT -> "disagree";
                case CERTAINLY_NOT -> "strongly-disagree";
              });
      boolean judged = graded.grade().credibility() != Credibility.CANNOT_BE_JUDGED;
      assertThat(opinion.has("confidence")).isEqualTo(judged);
      assertThat(opinion.path("confidence").asInt(0)).isBetween(0, 100);
    }
    assertThat(of("relationship")).isNotEmpty();
  }

  @Test
  void isAGroupingWhereNobodyKnowsTheDate() {
    assertThat(of("report").map(report -> report.path("published").textValue()))
        .containsExactly("2023-09-01T00:00:00.000Z");
    assertThat(of("grouping").map(grouping -> grouping.path("name").textValue()))
        .containsExactly("r-2");
  }

  @Test
  void hasAnObjectForEachVersionOfAReport() throws IOException {
    List<GradedClaim> claims = Samples.all().getFirst().claims();
    JsonNode versions =
        new ObjectMapper()
            .readTree(
                Exported.of(
                    List.of(
                        new ReportedClaims(Samples.REPORT, claims.subList(0, 2)),
                        new ReportedClaims(Samples.REPORT, claims.subList(2, 4))),
                    out -> new StixExport(out, NOW)));
    List<String> ids =
        objects(versions).stream().map(object -> object.path("id").textValue()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.stream().filter(id -> id.startsWith("report--"))).hasSize(2);
  }

  private static boolean isCalled(JsonNode object, String id) {
    return object.path("id").textValue().equals(id);
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
