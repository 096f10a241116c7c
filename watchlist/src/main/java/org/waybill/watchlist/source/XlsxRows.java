package org.waybill.watchlist.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListSource;

/**
 * The rows of the first sheet of an Office Open XML spreadsheet (ISO/IEC 29500), as texts: shared
 * and inline strings, numbers as the file writes them. Own code, since it must stay within the same
 * limits as all XML here.
 */
public final class XlsxRows {

  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final int MOST_COLUMNS = 1000;

  private XlsxRows() {}

  /** Takes the rows. */
  @FunctionalInterface
  public interface Taking {
    /**
     * Takes the next row.
     *
     * @param number its number in the sheet
     * @param cells its cells, those that are empty with empty texts
     * @throws IOException if the file is to be refused
     */
    void take(long number, List<String> cells) throws IOException;
  }

  /**
   * Reads a file.
   *
   * @param source the file
   * @param limits how much is taken
   * @param taking takes the rows
   * @throws IOException if the file cannot be read, or is refused
   */
  public static void read(ListSource source, Limits limits, Taking taking) throws IOException {
    List<String> strings = strings(source, limits);
    String sheet = firstSheet(source);
    long[] last = {0};
    XmlRecords.read(
        part(source, sheet),
        limits,
        Set.of("row"),
        item -> {
          if (item.element().name().equals("row")) {
            String number = item.element().attribute("r");
            last[0] = number.matches("\\d{1,9}") ? Long.parseLong(number) : last[0] + 1;
            taking.take(last[0], cells(item.element(), strings, last[0]));
          }
        });
  }

  private static List<String> strings(ListSource source, Limits limits) throws IOException {
    List<String> strings = new ArrayList<>();
    if (!names(source).contains(STRINGS)) {
      return strings;
    }
    long[] characters = {0};
    XmlRecords.read(
        part(source, STRINGS),
        limits,
        Set.of("si"),
        item -> {
          if (item.element().name().equals("si")) {
            String text = text(item.element());
            characters[0] += text.length() + 1;
            if (characters[0] > limits.gatheredCharacters()) {
              throw new RefusedException(
                  item.where() + " of " + STRINGS,
                  "the texts are longer than "
                      + limits.gatheredCharacters()
                      + " characters; no official list is, so get it anew from its publisher");
            }
            strings.add(text);
          }
        });
    return strings;
  }

  /** The texts of a string: plain, or of runs that are formatted; not how it is pronounced. */
  private static String text(Element string) {
    StringBuilder text = new StringBuilder();
    for (Element child : string.children()) {
      if (child.name().equals("t")) {
        text.append(child.text());
      } else if (child.name().equals("r")) {
        text.append(child.first("t").ownText());
      }
    }
    return text.toString();
  }

  private static List<String> cells(Element row, List<String> strings, long number)
      throws RefusedException {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.all("c")) {
      int column = column(cell.attribute("r"), cells.size());
      if (column >= MOST_COLUMNS) {
        throw new RefusedException(
            "row " + number, "the sheet has more than " + MOST_COLUMNS + " columns");
      }
      while (cells.size() < column) {
        cells.add("");
      }
      String value = value(cell, strings, number);
      if (column < cells.size()) {
        cells.set(column, value);
      } else {
        cells.add(value);
      }
    }
    return cells;
  }

  private static String value(Element cell, List<String> strings, long number)
      throws RefusedException {
    String value = cell.text("v");
    return switch (cell.attribute("t")) {
      case "s" -> shared(value, strings, number);
      case "inlineStr" -> text(cell.first("is"));
      default -> value;
    };
  }

  private static String shared(String value, List<String> strings, long number)
      throws RefusedException {
    int at = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (at < 0 || at >= strings.size()) {
      throw new RefusedException(
          "row " + number,
          "a cell names text " + value + ", which the file does not have; get it anew");
    }
    return strings.get(at);
  }

  /** The number of a column from its letters: A is 0, AA is 26. */
  private static int column(String reference, int otherwise) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && at < 3) {
      char letter = reference.charAt(at);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + (letter - 'A' + 1);
      at++;
    }
    return column == 0 ? otherwise : column - 1;
  }

  private static String firstSheet(ListSource source) throws IOException {
    return names(source).stream()
        .filter(name -> name.startsWith(SHEETS) && name.endsWith(".xml"))
        .sorted()
        .findFirst()
        .orElseThrow(
            () -> new RefusedException(SHEETS, "the spreadsheet has no sheet; get it anew"));
  }

  private static List<String> names(ListSource source) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(source.open())) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        names.add(entry.getName());
        entry = zip.getNextEntry();
      }
    }
    return names;
  }

  private static ListSource part(ListSource workbook, String file) {
    return new ListSource() {
      @Override
      public String name() {
        return workbook.name() + "!" + file;
      }

      @Override
      public InputStream open() throws IOException {
        ZipInputStream zip = new ZipInputStream(workbook.open());
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals(file)) {
          entry = zip.getNextEntry();
        }
        if (entry == null) {
          zip.close();
          throw new RefusedException(file, "the spreadsheet does not have this part; get it anew");
        }
        return zip;
      }
    };
  }
}
