package org.waybill.reading.events;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is measured of something to be weighed, by name; what is not measured counts 0. */
final class Features {

  private final String prefix;
  private final Map<String, Double> values;

  private Features(String prefix, Map<String, Double> values) {
    this.prefix = prefix;
    this.values = values;
  }

  Features() {
    this("", new LinkedHashMap<>());
  }

  /** The same features, to which others are added under a name and a colon. */
  Features of(String subject) {
    return new Features(subject + ":", values);
  }

  void put(String name, double value) {
    if (value != 0) {
      values.put(prefix + name, value);
    }
  }

  void put(String name, boolean holds) {
    put(name, holds ? 1 : 0);
  }

  Map<String, Double> asMap() {
    return Map.copyOf(values);
  }
}
