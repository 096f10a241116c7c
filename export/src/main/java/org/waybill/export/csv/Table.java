package org.waybill.export.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * A table written as comma-separated values (RFC 4180) with a line of column names.
 *
 * @param <R> what a row is made of
 */
public final class Table<R> {

  private static final CsvMapper CSV =
      CsvMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();

  private final SequenceWriter rows;
  private final List<Column<R>> columns;

  /**
   * A table that has its head and no rows.
   *
   * @param out where to; left open
   * @param columns the columns from left to right
   * @throws IOException if it cannot be written
   */
  public Table(Writer out, List<Column<R>> columns) throws IOException {
    this.columns = List.copyOf(columns);
    this.rows = CSV.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(out);
    rows.write(this.columns.stream().map(Column::name).toList());
  }

  /**
   * Writes a row.
   *
   * @throws IOException if it cannot be written
   */
  public void add(R row) throws IOException {
    rows.write(columns.stream().map(column -> column.cell().apply(row)).toList());
  }

  /**
   * Hands on all that was written.
   *
   * @throws IOException if it cannot be written
   */
  public void flush() throws IOException {
    rows.flush();
  }

  /**
   * A column of a table.
   *
   * @param name its head
   * @param cell what stands in it for a row
   * @param <R> what a row is made of
   */
  public record Column<R>(String name, Function<R, String> cell) {}
}
