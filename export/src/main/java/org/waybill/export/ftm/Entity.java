package org.waybill.export.ftm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A FollowTheMoney entity: an id, a schema, and properties that each have a list of values. */
final class Entity {

  private final String id;
  private final String schema;
  private final Map<String, List<String>> properties = new LinkedHashMap<>();

  Entity(String id, String schema) {
    this.id = id;
    this.schema = schema;
  }

  String id() {
    return id;
  }

  String schema() {
    return schema;
  }

  Map<String, List<String>> properties() {
    return properties;
  }

  /** Adds a value to a property; none that is empty or there already. */
  Entity with(String property, String value) {
    if (!value.isBlank()) {
      List<String> values = properties.computeIfAbsent(property, name -> new ArrayList<>());
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return this;
  }

  Entity with(String property, Optional<String> value) {
    value.ifPresent(present -> with(property, present));
    return this;
  }
}
