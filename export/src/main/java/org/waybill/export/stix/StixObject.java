package org.waybill.export.stix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A STIX object under construction: properties without a value are left out, as the standard asks.
 */
final class StixObject {

  /** The standard wants at least milliseconds to be kept apart, so all are written. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();

  private StixObject() {}

  /** An object with what all objects have. */
  static StixObject of(String type, String id, Times times) {
    return new StixObject()
        .with("type", type)
        .with("spec_version", "2.1")
        .with("id", id)
        .with("created", times.created())
        .with("modified", times.modified());
  }

  /** A part of an object. */
  static StixObject part() {
    return new StixObject();
  }

  String id() {
    return json.path("id").textValue();
  }

  ObjectNode json() {
    return json;
  }

  StixObject with(String property, String value) {
    if (!value.isBlank()) {
      json.put(property, value);
    }
    return this;
  }

  StixObject with(String property, Optional<String> value) {
    value.ifPresent(present -> with(property, present));
    return this;
  }

  StixObject with(String property, int value) {
    json.put(property, value);
    return this;
  }

  StixObject with(String property, Instant value) {
    return with(property, TIME.format(value));
  }

  StixObject with(String property, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode list = json.putArray(property);
      values.stream().distinct().forEach(list::add);
    }
    return this;
  }

  StixObject with(String property, StixObject value) {
    json.set(property, value.json);
    return this;
  }

  /** A list of objects. */
  StixObject withParts(String property, Collection<StixObject> values) {
    if (!values.isEmpty()) {
      ArrayNode list = json.putArray(property);
      values.forEach(value -> list.add(value.json));
    }
    return this;
  }

  /**
   * When an object was made and last changed.
   *
   * @param created must never change for one id
   * @param modified not before it
   */
  record Times(Instant created, Instant modified) {

    static Times of(Instant created, Instant modified) {
      return new Times(created, modified.isBefore(created) ? created : modified);
    }
  }
}
