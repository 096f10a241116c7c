package org.waybill.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.ledger.PageRequest;

/**
 * A request that is as the document has it.
 *
 * @param path the parameters in its path
 * @param query the parameters in its query
 * @param body its body; a missing node if it has none
 * @param who the name of whoever asks
 */
record Request(ObjectNode path, ObjectNode query, JsonNode body, String who) {

  private static final int ROWS = 50;

  /** A parameter of the path. */
  String path(String name) {
    return path.get(name).asText();
  }

  /** A parameter of the query, if it is there. */
  Optional<String> one(String name) {
    return Optional.ofNullable(query.get(name)).map(JsonNode::asText);
  }

  /** Whether a parameter of the query is there and true. */
  boolean is(String name) {
    return query.path(name).asBoolean();
  }

  /** All values of a parameter of the query. */
  List<String> all(String name) {
    List<String> values = new ArrayList<>();
    query.path(name).forEach(value -> values.add(value.asText()));
    return values;
  }

  /** The query's parameters and their values, but for those of pages. */
  Map<String, List<String>> asked() {
    Map<String, List<String>> asked = new HashMap<>();
    query
        .properties()
        .forEach(field ->
            asked.put(
                field.getKey(),
                field.getValue().isArray()
                    ? all(field.getKey())
                    : List.of(field.getValue().asText())));
    return asked;
  }

  /** Which rows are wanted. */
  PageRequest page() {
    return new PageRequest(query.path("limit").asInt(ROWS), one("after"));
  }

  /** A text of the body; empty if it is not there. */
  String text(String field) {
    return body.path(field).asText("");
  }
}
