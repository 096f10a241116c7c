package org.waybill.watchlist.regimes;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;

/** A mapping in a YAML file, which knows its place in the file for messages. */
final class DataNode {

  private final String place;
  private final Map<?, ?> values;

  private DataNode(String place, Map<?, ?> values) {
    this.place = place;
    this.values = values;
  }

  /**
   * A text in YAML.
   *
   * @param place the name of the file
   * @throws InvalidValueException if it is no mapping
   */
  static DataNode of(String place, String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(place).build()).loadFromString(yaml);
      return mapping(place, root);
    } catch (YamlEngineException e) {
      throw new InvalidValueException(place + ": is no YAML: " + e.getMessage(), e);
    }
  }

  private static DataNode mapping(String place, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new DataNode(place, map);
    }
    throw new InvalidValueException(place + ": needs a mapping");
  }

  /** The same mapping under a name that tells people more than its number. */
  DataNode named(String name) {
    return new DataNode(place + " (" + name + ")", values);
  }

  /** Rejects keys that nobody would read, as they are slips. */
  void allowOnly(Set<String> keys) {
    for (String key : keys()) {
      if (!keys.contains(key)) {
        throw wrong("does not know '" + key + "'; use " + keys.stream().sorted().toList());
      }
    }
  }

  /** The mapping under a key. */
  DataNode part(String key) {
    return mapping(place + ", " + key, value(key));
  }

  /** The mappings of the list under a key. */
  List<DataNode> parts(String key) {
    List<DataNode> parts = new ArrayList<>();
    int number = 0;
    for (Object item : list(key)) {
      number++;
      parts.add(mapping(place + ", " + key + " " + number, item));
    }
    return parts;
  }

  /** The text under a key, white space squeezed. */
  String text(String key) {
    String text = value(key).toString().strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      throw wrong("'" + key + "' is empty");
    }
    return text;
  }

  /** The text under a key, if it is there. */
  Optional<String> textIfAny(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The texts of the list under a key; none if it is not there. */
  List<String> texts(String key) {
    return has(key) ? list(key).stream().map(Object::toString).toList() : List.of();
  }

  /** The day under a key, {@code YYYY-MM-DD}. */
  LocalDate day(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException e) {
      throw wrong("'" + key + "' is '" + text(key) + "', and no day; write YYYY-MM-DD");
    }
  }

  /** The day under a key, if it is there. */
  Optional<LocalDate> dayIfAny(String key) {
    return has(key) ? Optional.of(day(key)) : Optional.empty();
  }

  /** The web address under a key. */
  URI address(String key) {
    return address(text(key), "'" + key + "'");
  }

  /** The web addresses of the list under a key. */
  List<URI> addresses(String key) {
    return texts(key).stream().map(text -> address(text, "'" + key + "'")).toList();
  }

  private URI address(String text, String what) {
    try {
      URI address = URI.create(text);
      if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException(place + ": " + what + " is no address: " + text, e);
    }
    throw wrong(what + " is no web address: " + text);
  }

  /** The coded value under a key. */
  <E extends Enum<E> & Coded> E code(Class<E> type, String key) {
    return coded(type, text(key));
  }

  /** The coded value under a key, or another one if there is none. */
  <E extends Enum<E> & Coded> E codeOr(Class<E> type, String key, E otherwise) {
    return has(key) ? code(type, key) : otherwise;
  }

  /** The coded values of the list under a key. */
  <E extends Enum<E> & Coded> List<E> codes(Class<E> type, String key) {
    return texts(key).stream().map(code -> coded(type, code)).toList();
  }

  private <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
    try {
      return Coded.of(type, code);
    } catch (InvalidValueException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Whether there is anything under a key. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** All keys, in the order of the file. */
  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  /** What is wrong here, for the user. */
  InvalidValueException wrong(String what) {
    return new InvalidValueException(place + ": " + what);
  }

  private List<?> list(String key) {
    if (value(key) instanceof List<?> list) {
      return list;
    }
    throw wrong("'" + key + "' needs a list");
  }

  private Object value(String key) {
    return Optional.<Object>ofNullable(values.get(key))
        .orElseThrow(() -> wrong("needs '" + key + "'"));
  }
}
