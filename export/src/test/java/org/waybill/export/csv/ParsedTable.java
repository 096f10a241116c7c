package org.waybill.export.csv;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of comma-separated values as a program reads it. */
public final class ParsedTable {

  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  private ParsedTable() {}

  /** All lines, the head among them. */
  static List<List<String>> rows(String table) throws IOException {
    try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(table)) {
      return lines.readAll().stream().map(Arrays::asList).toList();
    }
  }

  /** The rows by the names of their columns. */
  public static List<Map<String, String>> named(String table) throws IOException {
    List<List<String>> rows = rows(table);
    return rows.stream()
        .skip(1)
        .map(row -> {
          Map<String, String> named = new LinkedHashMap<>();
          for (int i = 0; i < row.size(); i++) {
            named.put(rows.getFirst().get(i), row.get(i));
          }
          return named;
        })
        .toList();
  }
}
