package org.waybill.reading.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.model.UnsupportedLanguageException;

/** A table of a language folder: lines of cells between tabs; {@code #} opens a comment line. */
final class Table {

  /**
   * A line.
   *
   * @param cells its cells, at least as many as asked for, empty ones filled in
   * @param place the file and the number of the line
   */
  record Line(List<String> cells, String place) {

    String cell(int column) {
      return cells.get(column);
    }
  }

  private Table() {}

  /**
   * Reads a table from the class path.
   *
   * @param path for instance {@code languages/es/time-rules.tsv}
   * @param columns how many cells each line is filled up to
   * @throws UnsupportedLanguageException if there is none
   */
  static List<Line> read(String path, int columns) {
    try (InputStream in = Table.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new UnsupportedLanguageException(
            path + " is missing; a language needs it to read dates (see docs/dates.md)");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Line> lines = new ArrayList<>();
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        cells.replaceAll(String::strip);
        while (cells.size() < columns) {
          cells.add("");
        }
        lines.add(new Line(List.copyOf(cells), path + ":" + number));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
