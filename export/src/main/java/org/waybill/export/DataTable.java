package org.waybill.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table that ships with this module: cells parted by tabs, the first line names the columns
 * behind {@code #}, other lines that start with {@code #} are comments, and {@code -} is an empty
 * cell.
 */
public final class DataTable {

  private static final String EMPTY = "-";

  private DataTable() {}

  /**
   * The rows of a table, each by the names of its columns.
   *
   * @param owner the class beside which the table lies
   * @param name the name of its file
   * @throws IllegalStateException if it is not there or a row has not as many cells as the head
   */
  public static List<Map<String, String>> rows(Class<?> owner, String name) {
    try (InputStream file = owner.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("table " + name + " is not beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8));
      List<String> head = cells(Objects.requireNonNull(lines.readLine(), name).substring(2));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(row(name, head, line));
        }
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  private static Map<String, String> row(String name, List<String> head, String line) {
    List<String> cells = cells(line);
    if (cells.size() != head.size()) {
      throw new IllegalStateException(
          "table " + name + " has " + cells.size() + " cells in line '" + line + "'");
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < head.size(); i++) {
      row.put(head.get(i), cells.get(i).equals(EMPTY) ? "" : cells.get(i));
    }
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
