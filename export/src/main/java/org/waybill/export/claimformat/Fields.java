package org.waybill.export.claimformat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.UnreadableInputException;

/**
 * A JSON object whose fields must be of a given type; every failure names the line and the field.
 *
 * @param place the line
 * @param path the fields that lead to this object, with a full stop after each
 * @param node the object
 */
record Fields(String place, String path, JsonNode node) {

  Fields {
    if (!node.isObject()) {
      throw new UnreadableInputException(
          place
              + (path.isEmpty() ? ": this line" : ": field " + path.substring(0, path.length() - 1))
              + " is no JSON object; a claims file has one claim a line, as waybill read --format"
              + " jsonl prints");
    }
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Whether the field is there and not null. */
  boolean has(String field) {
    return node.hasNonNull(field);
  }

  boolean isText(String field) {
    return node.path(field).isTextual();
  }

  String text(String field) {
    if (!isText(field)) {
      throw wrong(field, has(field) ? "is no string" : "is missing");
    }
    return node.path(field).textValue();
  }

  Optional<String> optionalText(String field) {
    return has(field) ? Optional.of(text(field)) : Optional.empty();
  }

  int number(String field) {
    if (!node.path(field).canConvertToInt() || !node.path(field).isIntegralNumber()) {
      throw wrong(field, has(field) ? "is no whole number" : "is missing");
    }
    return node.path(field).intValue();
  }

  double decimal(String field) {
    if (!node.path(field).isNumber()) {
      throw wrong(field, has(field) ? "is no number" : "is missing");
    }
    return node.path(field).doubleValue();
  }

  List<String> texts(String field) {
    if (!node.path(field).isArray()) {
      throw wrong(field, has(field) ? "is no list" : "is missing");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : node.path(field)) {
      if (!element.isTextual()) {
        throw wrong(field, "has an element that is no string");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  Fields object(String field) {
    if (!has(field)) {
      throw wrong(field, "is missing");
    }
    return new Fields(place, path + field + ".", node.path(field));
  }

  List<Fields> objects(String field) {
    if (!node.path(field).isArray()) {
      throw wrong(field, has(field) ? "is no list" : "is missing");
    }
    List<Fields> objects = new ArrayList<>();
    for (JsonNode element : node.path(field)) {
      objects.add(new Fields(place, path + field + "[" + objects.size() + "].", element));
    }
    return objects;
  }

  UnreadableInputException wrong(String field, String what) {
    return new UnreadableInputException(
        place + ": field " + path + field + " " + what + "; docs/claim-format.md lists the fields");
  }
}
