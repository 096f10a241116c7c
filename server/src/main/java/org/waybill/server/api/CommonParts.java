package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What every operation has, added to the document so that it is written once. */
final class CommonParts {

  private CommonParts() {}

  static void addTo(ObjectNode document) {
    ObjectNode responses = ((ObjectNode) document.get("components")).putObject("responses");
    for (ProblemCode code : ProblemCode.values()) {
      ObjectNode response = responses.withObjectProperty(name(code.status()));
      String before = response.path("description").asText("");
      response.put("description", (before.isEmpty() ? "" : before + " ") + code.title() + ".");
      response
          .withObjectProperty("content")
          .withObjectProperty("application/problem+json")
          .withObjectProperty("schema")
          .put("$ref", "#/components/schemas/Problem");
    }
    for (JsonNode path : document.get("paths")) {
      path.properties()
          .forEach(method -> add((ObjectNode) method.getValue(), !method.getKey().equals("get")));
    }
  }

  private static void add(ObjectNode operation, boolean changes) {
    ArrayNode parameters = operation.withArrayProperty("parameters");
    parameters
        .addObject()
        .put("$ref", "#/components/parameters/" + (changes ? "idempotencyKey" : "ifNoneMatch"));
    ObjectNode responses = (ObjectNode) operation.get("responses");
    if (!changes) {
      ObjectNode headers = ((ObjectNode) responses.get("200")).putObject("headers");
      reference(headers, "ETag", "headers/etag");
      for (JsonNode parameter : parameters) {
        if (parameter.path("$ref").asText().endsWith("/after")) {
          reference(headers, "Link", "headers/link");
        }
      }
      responses.putObject("304").put("description", "Nothing changed since.");
    }
    Set<Integer> problems = new TreeSet<>();
    for (ProblemCode code : ProblemCode.values()) {
      if (changes || !code.onlyOfChanges()) {
        problems.add(code.status());
      }
    }
    problems.remove(ProblemCode.METHOD_NOT_ALLOWED.status());
    problems.forEach(
        status -> reference(responses, Integer.toString(status), "responses/" + name(status)));
  }

  private static void reference(ObjectNode node, String name, String to) {
    node.putObject(name).put("$ref", "#/components/" + to);
  }

  private static String name(int status) {
    return String.format(Locale.ROOT, "problem%d", status);
  }
}
