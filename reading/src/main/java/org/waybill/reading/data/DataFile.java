package org.waybill.reading.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnsupportedLanguageException;

/** A data file that comes with Waybill: YAML, or rows of tab-separated values, in UTF-8. */
public final class DataFile {

  /**
   * A row of a tab-separated file.
   *
   * @param line its number in the file, from 1
   * @param cells its cells, without the space around them
   */
  public record Row(int line, List<String> cells) {

    /** Keeps its own copy of the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell in a column, empty if the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  private final String path;

  private DataFile(String path) {
    this.path = path;
  }

  /**
   * A file of a language.
   *
   * @param language ISO 639-1 code
   * @param name the file's name in the folder of the language
   * @throws UnsupportedLanguageException if the language has no such file
   */
  public static DataFile ofLanguage(String language, String name) {
    DataFile file = new DataFile("/languages/" + language + "/" + name);
    if (DataFile.class.getResource(file.path) == null) {
      throw new UnsupportedLanguageException(
          "language '" + language + "' has no file " + name + "; add languages" + file.path);
    }
    return file;
  }

  /**
   * A file of facts that no language owns.
   *
   * @throws InvalidValueException if there is no such file
   */
  public static DataFile ofGazetteer(String name) {
    DataFile file = new DataFile("/gazetteer/" + name);
    if (DataFile.class.getResource(file.path) == null) {
      throw new InvalidValueException("the gazetteer has no file " + name);
    }
    return file;
  }

  /**
   * A file of weights that were fitted to coded reports.
   *
   * @throws InvalidValueException if there is no such file
   */
  public static DataFile ofWeights(String name) {
    DataFile file = new DataFile("/weights/" + name);
    if (DataFile.class.getResource(file.path) == null) {
      throw new InvalidValueException("there is no file weights/" + name);
    }
    return file;
  }

  /**
   * The rows, without empty lines and lines that start with {@code #}.
   *
   * @param columns how many cells a row needs at least
   * @throws InvalidValueException if a row is shorter
   */
  public List<Row> rows(int columns) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
          cells.add(cell.strip());
        }
        if (cells.size() < columns) {
          throw wrong(
              "line " + number,
              "has " + cells.size() + " cells; write " + columns + " with tabs between them");
        }
        rows.add(new Row(number, cells));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return rows;
  }

  /**
   * The file as one YAML map.
   *
   * @throws InvalidValueException if it is no YAML, or no map
   */
  public Section yaml() {
    LoadSettings settings = LoadSettings.builder().setLabel(path).build();
    try (InputStream stream = open()) {
      Object root = new Load(settings).loadFromInputStream(stream);
      if (root instanceof Map<?, ?> map) {
        return new Section(this, "", map);
      }
      throw wrong("the top", "is no map; write keys with values");
    } catch (YamlEngineException failure) {
      throw new InvalidValueException(path + " is no YAML: " + failure.getMessage(), failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Its path below the root of the data, for messages. */
  String name() {
    return path.substring(1);
  }

  /** The failure to throw for something wrong at a place of this file. */
  public InvalidValueException wrong(String place, String what) {
    return new InvalidValueException(name() + ": " + place + " " + what);
  }

  private InputStream open() {
    InputStream stream = DataFile.class.getResourceAsStream(path);
    if (stream == null) {
      throw new InvalidValueException(path + " is not there");
    }
    return stream;
  }
}
