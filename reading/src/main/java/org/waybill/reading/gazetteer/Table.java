package org.waybill.reading.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.InvalidValueException;

/**
 * A table of tab-separated values from the class path.
 *
 * <p>The first line names the columns behind a {@code #}; other lines that start with {@code #} are
 * comments. A cell holds values parted by semicolons or bars; {@code -} is an empty cell.
 */
record Table(String file, List<Row> rows) {

  /**
   * One row.
   *
   * @param place file and line, for errors
   * @param cells by column name; a column that the row is too short for is absent
   */
  record Row(String place, Map<String, String> cells) {

    /** The value of a cell that must not be empty. */
    String value(String column) {
      String cell = cells.getOrDefault(column, "");
      if (cell.isEmpty()) {
        throw new InvalidValueException(
            place + ": the column '" + column + "' is empty; fill it or remove the row");
      }
      return cell;
    }

    /** The value of a cell, empty for an empty cell. */
    Optional<String> optional(String column) {
      return Optional.of(cells.getOrDefault(column, "")).filter(cell -> !cell.isEmpty());
    }

    /** The values of a cell, alternatives within a word written out. */
    List<String> values(String column) {
      String cell = cells.getOrDefault(column, "");
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> values = new ArrayList<>();
      for (String value : cell.replace('|', ';').split(";", -1)) {
        if (!value.isBlank()) {
          values.addAll(alternatives(value.strip()));
        }
      }
      return values;
    }
  }

  /** Reads a table, which is empty if there is no such file. */
  static Table read(String file) {
    try (InputStream stream = Table.class.getResourceAsStream(file)) {
      if (stream == null) {
        return new Table(file, List.of());
      }
      return parse(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table parse(String file, BufferedReader reader) throws IOException {
    String header = reader.readLine();
    if (header == null || !header.startsWith("#")) {
      throw new InvalidValueException(
          file + ": line 1 must name the columns behind a '#', parted by tabs");
    }
    String[] columns = header.substring(1).strip().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String place = file + ", line " + number;
      if (cells.length > columns.length) {
        throw new InvalidValueException(
            place
                + ": "
                + cells.length
                + " cells, but the header has "
                + columns.length
                + " columns; look for a tab too many");
      }
      Map<String, String> byColumn = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        String cell = cells[i].strip();
        byColumn.put(columns[i].strip(), cell.equals("-") ? "" : cell);
      }
      rows.add(new Row(place, byColumn));
    }
    return new Table(file, List.copyOf(rows));
  }

  /** Writes out "Sergei/Serguéi Shoigu/Shoygu" as four names. */
  static List<String> alternatives(String value) {
    if (value.indexOf('/') < 0) {
      return List.of(value);
    }
    List<String> written = List.of("");
    for (String word : value.split(" ", -1)) {
      List<String> longer = new ArrayList<>();
      for (String start : written) {
        Arrays.stream(word.split("/", -1))
            .forEach(choice -> longer.add(start.isEmpty() ? choice : start + " " + choice));
      }
      written = longer;
    }
    return written;
  }
}
