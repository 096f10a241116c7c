package org.waybill.reading.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A map inside a YAML file, that knows its place for messages. */
public final class Section {

  private final DataFile file;
  private final String place;
  private final Map<String, Object> values = new LinkedHashMap<>();

  Section(DataFile file, String place, Map<?, ?> map) {
    this.file = file;
    this.place = place;
    map.forEach((key, value) -> values.put(String.valueOf(key), value == null ? "" : value));
  }

  /** The keys, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /** The section below a key; an empty one if the key is missing. */
  public Section section(String key) {
    Object value = values.getOrDefault(key, Map.of());
    if (value instanceof Map<?, ?> map) {
      return new Section(file, placeOf(key), map);
    }
    throw file.wrong(placeOf(key), "is no map; write keys with values below it");
  }

  /** The list below a key as text; an empty one if the key is missing. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object value : list(key)) {
      texts.add(String.valueOf(value));
    }
    return texts;
  }

  /** The list of numbers below a key; an empty one if the key is missing. */
  public List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    for (Object value : list(key)) {
      if (!(value instanceof Number number)) {
        throw file.wrong(placeOf(key), "holds '" + value + "'; write a number");
      }
      numbers.add(number.doubleValue());
    }
    return numbers;
  }

  /** The number below a key. */
  public double number(String key) {
    if (values.get(key) instanceof Number number) {
      return number.doubleValue();
    }
    throw file.wrong(placeOf(key), "is no number; write one");
  }

  /** The text below a key. */
  public String text(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw file.wrong(placeOf(key), "is missing; write a value");
    }
    return String.valueOf(value);
  }

  private List<?> list(String key) {
    Object value = values.getOrDefault(key, List.of());
    if (value instanceof List<?> list) {
      return list;
    }
    throw file.wrong(placeOf(key), "is no list; write it in brackets or with dashes");
  }

  private String placeOf(String key) {
    return place.isEmpty() ? key : place + "." + key;
  }
}
