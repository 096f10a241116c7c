package org.waybill.usecases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language's folder of data on the class path, which may be spread over several modules. */
final class LanguageFolder {

  /**
   * A line of a table, a key or an element of a list; comments and the insides of entries are none.
   */
  private static final Pattern TABLE_ENTRY = Pattern.compile("[^#\\s].*");

  private static final Pattern YAML_ENTRY = Pattern.compile("([^#\\s-][^:]*:| *- ).*");

  private LanguageFolder() {}

  /** How many entries each file has, by its path in the folder. */
  static SortedMap<String, Integer> entries(String language) {
    SortedMap<String, Integer> entries = new TreeMap<>();
    try {
      String folder = "languages/" + language;
      for (URL place :
          Collections.list(LanguageFolder.class.getClassLoader().getResources(folder))) {
        count(place.toURI(), folder, entries);
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException("the class path cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has an address that is none", e);
    }
  }

  private static void count(URI place, String folder, Map<String, Integer> entries)
      throws IOException {
    if (place.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        count(jar.getPath(folder), entries);
      }
    } else {
      count(Path.of(place), entries);
    }
  }

  private static void count(Path folder, Map<String, Integer> entries) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      if (name.endsWith(".tsv")) {
        entries.put(name, count(file, TABLE_ENTRY));
      } else if (name.endsWith(".yaml")) {
        entries.put(name, count(file, YAML_ENTRY));
      }
    }
  }

  private static int count(Path file, Pattern entry) throws IOException {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return (int) lines.filter(entry.asMatchPredicate()).count();
    }
  }
}
