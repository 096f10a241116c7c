package org.waybill.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.ledger.Ledger;
import org.waybill.model.Coded;
import org.waybill.server.SampleLedger;
import org.waybill.server.changes.AddedReports;
import org.waybill.usecases.AddReports;
import org.waybill.usecases.exposure.LatestLists;
import org.waybill.usecases.fetching.AddPages;
import org.waybill.usecases.fetching.FetchSettings;
import org.waybill.usecases.fetching.Fetching;
import org.waybill.usecases.regimes.ShowRegimes;

/** The document is an OpenAPI 3.1 document, and says what there is. */
final class ContractTest {

  private static final String SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

  private final JsonNode document = read();

  @TempDir private Path folder;

  private static JsonNode read() {
    try {
      return Client.JSON.readTree(Contract.load().json());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itFitsTheSchemaOfOpenApiDocuments() {
    SchemaRegistry schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaIdResolvers(ids ->
                    ids.mapPrefix("https://spec.openapis.org/", "classpath:spec.openapis.org/")));
    assertThat(schemas.getSchema(SchemaLocation.of(SCHEMA)).validate(document)).isEmpty();
    JsonNode broken = document.deepCopy();
    ((ObjectNode) broken).remove("info");
    assertThat(schemas.getSchema(SchemaLocation.of(SCHEMA)).validate(broken)).isNotEmpty();
  }

  @Test
  void everyRouteIsDocumentedAndTheOtherWayRound() {
    try (Ledger ledger = SampleLedger.in(folder)) {
      List<JavalinConfig> served = new ArrayList<>();
      Javalin.create(config -> {
        AddReports adding = new AddReports(new LetterReaders(), 1);
        AddPages pages = new AddPages(adding, new Fetching(FetchSettings.standard()));
        new Api(
                ledger,
                new AddedReports(ledger, adding, pages),
                new LatestLists(ledger.lists()),
                new ShowRegimes())
            .serve(config);
        served.add(config);
      });
      Set<String> documented = new TreeSet<>();
      document
          .get("paths")
          .properties()
          .forEach(path ->
              path.getValue()
                  .fieldNames()
                  .forEachRemaining(method ->
                      documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
      assertThat(routes(served.getFirst())).isEqualTo(documented);
    }
  }

  private static Set<String> routes(JavalinConfig config) {
    Set<String> routes = new TreeSet<>();
    config.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.handler instanceof Answering)
        .forEach(endpoint ->
            routes.add(endpoint.method + " " + endpoint.path.substring("/api/v1".length())));
    return routes;
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(reference ->
            assertThat(document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "TransferStage, org.waybill.model.Stage",
    "ContactStage, org.waybill.model.ContactStage",
    "ContactForm, org.waybill.model.ContactForm",
    "MeasureStage, org.waybill.model.MeasureStage",
    "MeasureForm, org.waybill.model.MeasureForm",
    "Undertaking, org.waybill.model.Undertaking",
    "Request, org.waybill.model.Request",
    "InquiryAnswer, org.waybill.model.Answer",
    "Factuality, org.waybill.model.Factuality",
    "Standing, org.waybill.ledger.Standing",
    "Reliability, org.waybill.model.Reliability",
    "DecisionKind, org.waybill.ledger.DecisionKind",
    "EntryKind, org.waybill.model.watchlist.EntryKind",
    "PartyType, org.waybill.model.PartyType",
    "Category, org.waybill.model.MaterielCategory"
  })
  void codesAreThoseOfTheModel(String schema, Class<?> type) {
    assertThat(document.at("/components/schemas/" + schema + "/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(type.getEnumConstants()).map(value -> ((Coded) value).code()).toList());
  }

  @Test
  void codesOfProblemsAreThoseThereAre() {
    assertThat(document.at("/components/schemas/Problem/properties/code/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(ProblemCode::code).toList());
  }
}
