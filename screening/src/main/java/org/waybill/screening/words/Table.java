package org.waybill.screening.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table of the folder {@code names/}: rows of tab-separated cells, comments left out. */
final class Table {

  private Table() {}

  /**
   * The rows of a table, each with so many cells at least; cells that are not there are empty.
   *
   * @param name the name of the file
   * @param columns how many columns it has
   */
  static List<List<String>> rows(String name, int columns) {
    try (InputStream stream = Table.class.getResourceAsStream("/names/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("names/" + name + " was not packed");
      }
      List<List<String>> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(cells(line, columns));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, int columns) {
    List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }

  /** The words of a cell that lists several. */
  static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
  }
}
