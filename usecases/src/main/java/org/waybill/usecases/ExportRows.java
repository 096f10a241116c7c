package org.waybill.usecases;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.export.csv.Cells;
import org.waybill.export.csv.Table;

/** Writes rows of any kind for other programs. */
public final class ExportRows {

  private static final JsonMapper JSON = new JsonMapper();

  private final Writer out;
  private final Rows rows;

  /** The form of what is written. */
  public enum Format {
    /** JSON Lines: an object on each line, with the names of the columns. */
    JSONL,
    /** Comma-separated values (RFC 4180) with a line of column names. */
    CSV
  }

  /** What rows are written by. */
  private interface Rows {
    void add(List<String> cells) throws IOException;

    void flush() throws IOException;
  }

  /**
   * An export that has written nothing but the names of the columns, where the form has a place for
   * them.
   *
   * @param out where to; left open
   * @param format in what form
   * @param columns the names of the columns
   * @throws IOException if they cannot be written
   */
  public ExportRows(Writer out, Format format, List<String> columns) throws IOException {
    this.out = out;
    this.rows =
        switch (format) {
          case JSONL -> jsonLines(out, columns);
          case CSV -> table(out, columns);
        };
  }

  /**
   * Writes a row.
   *
   * @param cells as many as there are columns
   * @throws IOException if it cannot be written
   */
  public void add(List<String> cells) throws IOException {
    rows.add(cells);
  }

  /**
   * Hands on all that was written.
   *
   * @throws IOException if it cannot be
   */
  public void flush() throws IOException {
    rows.flush();
    out.flush();
  }

  private static Rows jsonLines(Writer out, List<String> columns) {
    return new Rows() {
      @Override
      public void add(List<String> cells) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          row.put(columns.get(i), cells.get(i));
        }
        out.write(JSON.writeValueAsString(row) + "\n");
      }

      @Override
      public void flush() {
        // Each line was handed on as a whole.
      }
    };
  }

  private static Rows table(Writer out, List<String> names) throws IOException {
    List<Table.Column<List<String>>> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      columns.add(new Table.Column<>(names.get(i), row -> Cells.text(row.get(column))));
    }
    Table<List<String>> table = new Table<>(out, columns);
    return new Rows() {
      @Override
      public void add(List<String> cells) throws IOException {
        table.add(cells);
      }

      @Override
      public void flush() throws IOException {
        table.flush();
      }
    };
  }
}
