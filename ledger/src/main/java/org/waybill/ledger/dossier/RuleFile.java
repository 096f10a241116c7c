package org.waybill.ledger.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;

/** A mapping of a rule file in YAML, which knows its place in the file for messages. */
final class RuleFile {

  private final String place;
  private final Map<?, ?> values;

  private RuleFile(String place, Map<?, ?> values) {
    this.place = place;
    this.values = values;
  }

  /** The whole of a file of the folder {@code rules/}. */
  static RuleFile named(String name) {
    String path = "/rules/" + name;
    try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the build did not pack " + path);
      }
      return of("rules/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text in YAML.
   *
   * @throws InvalidValueException if it is no mapping
   */
  static RuleFile of(String place, String yaml) {
    try {
      Object root = new Load(LoadSettings.builder().setLabel(place).build()).loadFromString(yaml);
      return mapping(place, root);
    } catch (YamlEngineException e) {
      throw new InvalidValueException(place + ": is no YAML: " + e.getMessage(), e);
    }
  }

  private static RuleFile mapping(String place, Object value) {
    if (value instanceof Map<?, ?> map) {
      return new RuleFile(place, map);
    }
    throw new InvalidValueException(place + ": needs a mapping");
  }

  /** The part under a key. */
  RuleFile part(String key) {
    return mapping(place + ", " + key, value(key));
  }

  /** The mappings of the list under a key. */
  List<RuleFile> parts(String key) {
    List<RuleFile> parts = new ArrayList<>();
    int number = 0;
    for (Object item : list(key)) {
      number++;
      parts.add(mapping(place + ", " + key + " " + number, item));
    }
    return parts;
  }

  /** The word or number under a key. */
  String text(String key) {
    return value(key).toString();
  }

  /** The words of the list under a key. */
  List<String> texts(String key) {
    return list(key).stream().map(Object::toString).toList();
  }

  /** The coded values of the list under a key. */
  <E extends Enum<E> & Coded> List<E> codes(Class<E> type, String key) {
    return texts(key).stream().map(code -> code(type, code)).toList();
  }

  /** The constant that has a code. */
  <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
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

  /** All keys with their words. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    keys().forEach(key -> texts.put(key, text(key)));
    return texts;
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
