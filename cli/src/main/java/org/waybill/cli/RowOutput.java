package org.waybill.cli;

import java.util.ArrayList;
import java.util.List;
import org.waybill.usecases.ExportRows;

/** Rows under the names of their columns: aligned for people, or in a form for programs. */
final class RowOutput {

  private static final String BETWEEN = "  ";
  private static final int WIDEST = 40;

  private final Terminal terminal;
  private final List<String> columns;
  private final ListOptions.Form form;

  RowOutput(Terminal terminal, ListOptions.Form form, List<String> columns) {
    this.terminal = terminal;
    this.form = form;
    this.columns = columns;
  }

  /** Prints all rows of a list. */
  void print(List<List<String>> rows) {
    switch (form) {
      case table -> table(rows);
      case jsonl -> export(ExportRows.Format.JSONL, rows);
      case csv -> export(ExportRows.Format.CSV, rows);
    }
  }

  private void export(ExportRows.Format format, List<List<String>> rows) {
    terminal.writing(() -> {
      ExportRows export = new ExportRows(terminal.out(), format, columns);
      for (List<String> row : rows) {
        export.add(row);
      }
      export.flush();
    });
  }

  /** Every column as wide as its widest cell, up to a bound; the last one as it comes. */
  private void table(List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(row.stream().map(RowOutput::onOneLine).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST, Math.max(widths[i], line.get(i).length()));
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line.get(i);
        boolean last = i == widths.length - 1;
        String shown = last || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
        text.append(shown);
        if (!last) {
          text.append(" ".repeat(widths[i] - shown.length())).append(BETWEEN);
        }
      }
      terminal.printLine(text.toString().stripTrailing());
    }
  }

  /** Neither line breaks nor control characters of a report reach the terminal. */
  private static String onOneLine(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
