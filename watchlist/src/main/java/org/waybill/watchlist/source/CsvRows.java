package org.waybill.watchlist.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListSource;

/** The rows of a delimited file (RFC 4180), one at a time. */
public final class CsvRows {

  private CsvRows() {}

  /**
   * A row.
   *
   * @param number its number in the file, from 1
   * @param cells its cells
   * @param raw the characters that it is written with
   */
  public record CsvRow(long number, List<String> cells, String raw) {

    /** Copies the cells. */
    public CsvRow {
      cells = List.copyOf(cells);
    }

    /** The place of the row. */
    public String where() {
      return "row " + number;
    }
  }

  /** Takes the rows. */
  @FunctionalInterface
  public interface Taking {
    /**
     * Takes the next row.
     *
     * @throws IOException if the file is to be refused
     */
    void take(CsvRow row) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param source the file
   * @param limits how much is taken
   * @param delimiter what parts the cells
   * @param taking takes the rows, empty lines left out
   * @throws IOException if the file cannot be read, or is refused
   */
  public static void read(ListSource source, Limits limits, char delimiter, Taking taking)
      throws IOException {
    ListSource counted =
        new ListSource() {
          @Override
          public String name() {
            return source.name();
          }

          @Override
          public InputStream open() throws IOException {
            return new CountedStream(source.open(), limits.bytes());
          }
        };
    try (WindowReader window =
        new WindowReader(Decoding.guessed(counted), limits.recordCharacters())) {
      read(window, delimiter, taking);
    }
  }

  /**
   * The cells of a line that stands within a cell of another file.
   *
   * @param line the line
   * @param delimiter what parts the cells
   * @throws IOException if the line is malformed
   */
  public static List<String> cells(String line, char delimiter) throws IOException {
    List<String> cells = new ArrayList<>();
    WindowReader window = new WindowReader(new StringReader(line), line.length() + 1);
    read(window, delimiter, row -> cells.addAll(row.cells()));
    return cells;
  }

  private static void read(WindowReader window, char delimiter, Taking taking) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = format.parse(window)) {
      Iterator<CSVRecord> records = parser.iterator();
      Optional<CSVRecord> row = next(records, 0);
      while (row.isPresent()) {
        CSVRecord current = row.get();
        // The next row tells where this one ends.
        row = next(records, current.getRecordNumber());
        long end = row.map(CSVRecord::getCharacterPosition).orElse(window.position());
        String raw = window.cut(current.getCharacterPosition(), end).strip();
        taking.take(new CsvRow(current.getRecordNumber(), current.toList(), raw));
        window.forget(end);
      }
    }
  }

  private static Optional<CSVRecord> next(Iterator<CSVRecord> records, long number)
      throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException unreadable) {
      IOException cause = unreadable.getCause();
      throw refusal(cause == null ? new IOException(unreadable) : cause, number);
    }
  }

  private static IOException refusal(IOException cause, long number) {
    if (cause instanceof RefusedException || cause instanceof CharacterCodingException) {
      return cause;
    }
    return new RefusedException(
        "row " + (number + 1),
        "the table is damaged (" + cause.getMessage() + "); get the file anew from its publisher");
  }
}
