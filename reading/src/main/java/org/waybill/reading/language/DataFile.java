package org.waybill.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waybill.model.InvalidValueException;

/** A YAML file of a language folder, as typed entries whose errors name the file and the key. */
public final class DataFile {

  private final String path;
  private final Map<String, Object> entries;

  private DataFile(String path, Map<String, Object> entries) {
    this.path = path;
    this.entries = entries;
  }

  /**
   * Reads a file from the class path.
   *
   * @param path for instance {@code languages/es/grammar.yaml}
   * @throws InvalidValueException if there is no such file or it is not a mapping
   */
  public static DataFile read(String path) {
    try (InputStream in = DataFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new InvalidValueException(
            path + " is missing; every language folder needs it (see docs/languages.md)");
      }
      LoadSettings settings = LoadSettings.builder().setLabel(path).build();
      return new DataFile(path, mapping(path, new Load(settings).loadFromInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** The entries under a key that holds a mapping of mappings, each as a file of its own. */
  public Map<String, DataFile> sections(String key) {
    Map<String, DataFile> found = new LinkedHashMap<>();
    mapping(path + ": " + key, entries.getOrDefault(key, Map.of()))
        .forEach((name, value) -> {
          String place = path + ": " + key + ": " + name;
          found.put(name, new DataFile(place, mapping(place, value)));
        });
    return found;
  }

  /** The items under a key that holds a list of mappings, each as a file of its own. */
  public List<DataFile> items(String key) {
    List<DataFile> found = new ArrayList<>();
    Object value = entries.getOrDefault(key, List.of());
    if (!(value instanceof List<?> list)) {
      throw new InvalidValueException(path + ": " + key + " must be a list");
    }
    int number = 0;
    for (Object item : list) {
      String place = path + ": " + key + " item " + ++number;
      found.add(new DataFile(place, mapping(place, item)));
    }
    return found;
  }

  /**
   * The words under a key, in order; none if the key is absent; a single word counts as a list of
   * one.
   */
  public List<String> words(String key) {
    return texts(path + ": " + key, entries.get(key));
  }

  /** The words under a key as a set. */
  public Set<String> wordSet(String key) {
    return Set.copyOf(new LinkedHashSet<>(words(key)));
  }

  /** The one word under a key. */
  public Optional<String> word(String key) {
    Object value = entries.get(key);
    return value == null ? Optional.empty() : Optional.of(value.toString());
  }

  /** The one word under a key that must be there. */
  public String required(String key) {
    return word(key)
        .orElseThrow(() -> new InvalidValueException(path + ": '" + key + "' is missing"));
  }

  /** A mapping of lists of words under a key; empty if absent. */
  public Map<String, List<String>> wordLists(String key) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    mapping(path + ": " + key, entries.getOrDefault(key, Map.of()))
        .forEach((name, value) -> found.put(name, texts(path + ": " + key + ": " + name, value)));
    return found;
  }

  /** The keys of the file. */
  public Set<String> keys() {
    return entries.keySet();
  }

  /** Where the entries stand, for messages. */
  public String place() {
    return path;
  }

  private static List<String> texts(String place, @Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object item : list) {
        if (item == null || item instanceof Map || item instanceof List) {
          throw new InvalidValueException(place + " must hold words only");
        }
        texts.add(item.toString());
      }
      return List.copyOf(texts);
    }
    return List.of(value.toString());
  }

  private static Map<String, Object> mapping(String place, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new InvalidValueException(place + " must be a mapping");
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    map.forEach((key, entry) -> entries.put(String.valueOf(key), entry == null ? "" : entry));
    return entries;
  }
}
