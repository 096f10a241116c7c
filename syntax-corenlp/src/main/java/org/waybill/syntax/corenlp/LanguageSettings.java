package org.waybill.syntax.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.InvalidValueException;

/** The lines of a language's {@code corenlp.properties}. */
record LanguageSettings(String code, Properties lines) {

  /** The settings of a language, if the class path has some. */
  static Optional<LanguageSettings> find(String code) {
    try (InputStream in = open(code, "corenlp.properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties lines = new Properties();
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(new LanguageSettings(code, lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream open(String code, String file) {
    return LanguageSettings.class.getResourceAsStream("/languages/" + code + "/" + file);
  }

  /** The value of a line that must be there. */
  String required(String key) {
    return optional(key)
        .orElseThrow(() ->
            new InvalidValueException(
                "languages/" + code + "/corenlp.properties has no line \"" + key + " = ...\""));
  }

  /** The value of a line that may be missing. */
  Optional<String> optional(String key) {
    return Optional.ofNullable(lines.getProperty(key)).map(String::strip);
  }

  /** Where the build put the converted parser model. */
  String parserPath() {
    return "languages/" + code + "/parser.model";
  }

  /** The lines whose key starts with a prefix, without it. */
  Map<String, String> under(String prefix) {
    Map<String, String> found = new HashMap<>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(prefix)) {
        found.put(key.substring(prefix.length()), lines.getProperty(key).strip());
      }
    }
    return found;
  }

  /**
   * The rows of a table in the language's folder, comments left out.
   *
   * @param file its name in the folder
   * @param columns how many columns each row must have
   */
  List<List<String>> table(String file, int columns) {
    try (InputStream in = open(code, file)) {
      if (in == null) {
        throw new InvalidValueException("languages/" + code + "/" + file + " is missing");
      }
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new InvalidValueException(
              String.format(
                  Locale.ROOT,
                  "languages/%s/%s, line %d: expected %d columns, found %d",
                  code,
                  file,
                  number,
                  columns,
                  row.size()));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language as users see it. */
  SupportedLanguage describe() {
    List<String> models =
        Stream.of("tagger", "parser", "entities", "contractions", "dictionary")
            .flatMap(key -> optional(key).stream())
            .map(path -> path.substring(path.lastIndexOf('/') + 1))
            .toList();
    return new SupportedLanguage(code, required("name"), models);
  }
}
