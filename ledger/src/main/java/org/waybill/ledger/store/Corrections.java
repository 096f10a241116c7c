package org.waybill.ledger.store;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.waybill.model.InvalidValueException;

/** Corrected fields: values in JSON by their JSON Pointer (RFC 6901) in a stored claim. */
final class Corrections {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Corrections() {}

  /** A decision's detail for fields and their values. */
  static ObjectNode detail(Map<String, JsonNode> fields) {
    ObjectNode detail = JSON.createObjectNode();
    fields.forEach(detail::set);
    return detail;
  }

  /** A JSON text, or the text itself where it is none. */
  static JsonNode value(String written) {
    try {
      return JSON.readTree(written);
    } catch (JsonProcessingException e) {
      return JSON.getNodeFactory().textNode(written);
    }
  }

  /** Puts the values of a decision's detail into a claim's tree; null takes a field out. */
  static void apply(ObjectNode tree, String detail) {
    try {
      for (Map.Entry<String, JsonNode> field : JSON.readTree(detail).properties()) {
        set(tree, JsonPointer.compile(field.getKey()), field.getValue());
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a decision's detail is no JSON: " + detail, e);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("a field is named by a path such as /event/stage", e);
    }
  }

  private static void set(ObjectNode tree, JsonPointer field, JsonNode value) {
    JsonPointer last = field.last();
    JsonNode parent = field.head() == null ? tree : tree.at(field.head());
    if (last == null) {
      throw new InvalidValueException("a field is named by a path such as /event/stage");
    }
    switch (parent) {
      case ObjectNode object when value.isNull() -> object.remove(last.getMatchingProperty());
      case ObjectNode object -> object.set(last.getMatchingProperty(), value);
      case ArrayNode array when last.mayMatchElement() && last.getMatchingIndex() < array.size() ->
          array.set(last.getMatchingIndex(), value);
      default -> throw new InvalidValueException("the claim has no field " + field);
    }
  }
}
