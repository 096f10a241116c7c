package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the API promises: an OpenAPI 3.1 document, and the schemas that requests must fit. */
final class Contract {

  private static final String LOCATION = "https://waybill.invalid/api/v1/openapi.json";
  private static final String REQUESTS = "x-requests";
  private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");
  private static final JsonMapper JSON = new JsonMapper();

  private final ObjectNode document;
  private final List<Operation> operations;
  private final SchemaRegistry schemas;

  private Contract(ObjectNode document) {
    this.document = document;
    this.operations = operationsOf(document);
    ObjectNode checked = document.deepCopy();
    ObjectNode requests = checked.putObject(REQUESTS);
    operations.forEach(operation -> requests.set(operation.id(), RequestSchema.of(operation)));
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(LOCATION, checked.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ENGLISH)
                            .pathType(PathType.JSON_POINTER)
                            .build()));
  }

  /** The contract that this version keeps. */
  static Contract load() {
    ObjectNode document = yaml("openapi.yaml");
    ((ObjectNode) document.get("components")).set("schemas", yaml("schemas.yaml"));
    CommonParts.addTo(document);
    return new Contract(document);
  }

  /** All operations, in the order of the document. */
  List<Operation> operations() {
    return operations;
  }

  /** The document as programs get it. */
  String json() {
    return document.toString();
  }

  /** The schema that the query, path, headers and body of a request for an operation fit. */
  Schema request(Operation operation) {
    return schemas.getSchema(SchemaLocation.of(LOCATION + "#/" + REQUESTS + "/" + operation.id()));
  }

  private static List<Operation> operationsOf(ObjectNode document) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
      for (String method : METHODS) {
        JsonNode operation = path.getValue().path(method);
        if (!operation.isMissingNode()) {
          operations.add(
              new Operation(
                  method.toUpperCase(Locale.ROOT),
                  path.getKey(),
                  operation.get("operationId").asText(),
                  parameters(document, operation.path("parameters")),
                  operation.at("/requestBody/content/application~1json/schema")));
        }
      }
    }
    return List.copyOf(operations);
  }

  private static List<Parameter> parameters(ObjectNode document, JsonNode written) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode node : written) {
      JsonNode parameter = resolved(document, node);
      parameters.add(
          new Parameter(
              parameter.get("name").asText(),
              parameter.get("in").asText(),
              parameter.path("required").asBoolean(),
              resolved(document, parameter.get("schema")).path("type").asText(),
              parameter.get("schema")));
    }
    return parameters;
  }

  private static JsonNode resolved(ObjectNode document, JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode() ? node : document.at(reference.asText().substring(1));
  }

  private static ObjectNode yaml(String name) {
    try (InputStream in = Contract.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing");
      }
      return JSON.valueToTree(
          new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one schema of a whole request, so that all that is wrong with it is found at once. */
  private static final class RequestSchema {

    private RequestSchema() {}

    static ObjectNode of(Operation operation) {
      ObjectNode schema = JSON.createObjectNode();
      schema.put("type", "object");
      ObjectNode parts = schema.putObject("properties");
      for (String in : List.of("path", "query", "header")) {
        ObjectNode part = parts.putObject(in);
        part.put("type", "object");
        part.put("additionalProperties", false);
        ObjectNode properties = part.putObject("properties");
        ArrayNode required = part.putArray("required");
        for (Parameter parameter : operation.parameters()) {
          if (parameter.in().equals(in)) {
            properties.set(parameter.name(), parameter.schema());
            if (parameter.required()) {
              required.add(parameter.name());
            }
          }
        }
      }
      if (operation.changes()) {
        parts.set("body", operation.body());
      }
      return schema;
    }
  }
}
