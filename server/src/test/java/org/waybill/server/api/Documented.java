package org.waybill.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers as the document that a server sends has them. */
final class Documented {

  private static final String LOCATION = "https://test.invalid/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;

  Documented(JsonNode document) {
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(LOCATION, document.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** A template of a path with a method and what the document says of it. */
  record Asked(String method, String path, JsonNode operation) {}

  /** All operations, each with its parameters in full. */
  List<Asked> operations() {
    List<Asked> all = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    all.add(new Asked(method.getKey(), path.getKey(), method.getValue()))));
    return all;
  }

  /** What a reference stands for. */
  JsonNode resolved(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode()
        ? node
        : resolved(document.at(reference.asText().substring(1)));
  }

  /** Why an answer is not as documented; empty if it is. */
  Optional<String> fault(Asked asked, HttpResponse<String> answer) {
    String status = Integer.toString(answer.statusCode());
    JsonNode responses = asked.operation().get("responses");
    if (!responses.has(status)) {
      return Optional.of("status " + status + " is not documented");
    }
    JsonNode content = resolved(responses.get(status)).path("content");
    if (content.isMissingNode()) {
      return answer.body().isEmpty() ? Optional.empty() : Optional.of("a body with " + status);
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!content.has(type)) {
      return Optional.of("type " + type + " is not documented for " + status);
    }
    JsonNode reference = content.get(type).get("schema").path("$ref");
    if (reference.isMissingNode()) {
      return Optional.empty();
    }
    Schema schema = schemas.getSchema(SchemaLocation.of(LOCATION + reference.asText()));
    try {
      List<Error> errors = schema.validate(Client.JSON.readTree(answer.body()));
      return errors.isEmpty() ? Optional.empty() : Optional.of(errors.toString());
    } catch (JsonProcessingException e) {
      return Optional.of("the body is no JSON: " + e.getMessage());
    }
  }
}
