package org.waybill.reading.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** The sections below a key, under their keys; none if the key is missing. */
  public Map<String, Section> sections(String key) {
    Section below = section(key);
    Map<String, Section> found = new LinkedHashMap<>();
    below.keys().forEach(name -> found.put(name, below.section(name)));
    return found;
  }

  /** The items of the list below a key, each a section; none if the key is missing. */
  public List<Section> items(String key) {
    List<Section> found = new ArrayList<>();
    for (Object item : list(key)) {
      String at = placeOf(key) + " item " + (found.size() + 1);
      if (!(item instanceof Map<?, ?> map)) {
        throw file.wrong(at, "is no map; write keys with values");
      }
      found.add(new Section(file, at, map));
    }
    return found;
  }

  /**
   * The words below a key, in order; none if the key is missing. A single word counts as a list of
   * one.
   */
  public List<String> words(String key) {
    Object value = values.get(key);
    List<?> items =
        value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    List<String> words = new ArrayList<>();
    for (Object item : items) {
      if (item == null || item instanceof Map || item instanceof List) {
        throw file.wrong(placeOf(key), "must hold words only");
      }
      words.add(item.toString());
    }
    return List.copyOf(words);
  }

  /** The words below a key as a set. */
  public Set<String> wordSet(String key) {
    return Set.copyOf(words(key));
  }

  /** The lists of words below a key, under their keys; none if the key is missing. */
  public Map<String, List<String>> wordLists(String key) {
    Section below = section(key);
    Map<String, List<String>> found = new LinkedHashMap<>();
    below.keys().forEach(name -> found.put(name, below.words(name)));
    return found;
  }

  /** The word below a key, if it is there. */
  public Optional<String> word(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  /** Where the section stands, for messages. */
  public String place() {
    return file.name() + (place.isEmpty() ? "" : ": " + place);
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
