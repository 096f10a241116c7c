package org.waybill.usecases.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waybill.model.UnreadableInputException;

/** A file of comma-separated values (RFC 4180) in UTF-8 whose first line names its columns. */
final class TableFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setAllowMissingColumnNames(true)
          .setIgnoreSurroundingSpaces(false)
          .setTrailingData(true)
          .setLenientEof(true)
          .get();

  private final Path path;

  TableFile(Path path) {
    this.path = path;
  }

  /** A row by the names of its columns. */
  interface Row {
    /** The cell of a column without blanks around it; empty where there is none. */
    String cell(String column);
  }

  /**
   * Hands out the rows in their order.
   *
   * @param needed the columns that must be there
   */
  void each(List<String> needed, Consumer<Row> rows) {
    try (InputStream bytes = Files.newInputStream(path);
        BufferedReader reader = withoutMark(bytes);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      for (String column : needed) {
        if (parser.getHeaderNames().stream()
            .noneMatch(name -> name.strip().equalsIgnoreCase(column))) {
          throw new UnreadableInputException(
              path
                  + " has no column '"
                  + column
                  + "' in its first line; it must have "
                  + String.join(", ", needed)
                  + ".");
        }
      }
      for (CSVRecord record : parser) {
        rows.accept(column -> cell(record, parser.getHeaderNames(), column));
      }
    } catch (CSVException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private UnreadableInputException unreadable(Exception cause) {
    return new UnreadableInputException(
        path
            + " cannot be read as comma-separated values: "
            + String.valueOf(cause.getMessage())
            + ". Is it there, in UTF-8, with quotes around cells that have commas?",
        cause);
  }

  private static BufferedReader withoutMark(InputStream bytes) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, UTF_8));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private static String cell(CSVRecord record, List<String> header, String column) {
    for (int i = 0; i < header.size() && i < record.size(); i++) {
      if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(column)) {
        return record.get(i).strip();
      }
    }
    return "";
  }
}
