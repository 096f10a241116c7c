package org.waybill.watchlist.ofsi;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.CsvRows;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.RefusedException;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.source.XmlRecords;
import org.waybill.watchlist.terms.ListDates;

/** Reads the ConList, as a table or as XML. */
public final class OfsiReader implements FormatReader {

  private static final String ROOT = "ArrayOfFinancialSanctionsTarget";
  private static final String TARGET = "FinancialSanctionsTarget";
  private static final String FIRST_CELL = "Last Updated";

  private final ListFormat format;

  /**
   * A reader of one of the two formats.
   *
   * @param format the table or the XML
   */
  public OfsiReader(ListFormat format) {
    this.format = format;
  }

  @Override
  public ListFormat format() {
    return format;
  }

  @Override
  public boolean recognises(Opening opening) {
    if (format == ListFormat.OFSI_XML) {
      return opening.root(ROOT);
    }
    return opening.text().lines().limit(2).anyMatch(line -> line.contains("Name 6"))
        && opening.text().lines().limit(2).anyMatch(line -> line.contains("Group ID"))
        && !opening.text().lines().limit(2).anyMatch(line -> line.contains("Unique ID"));
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(OfsiMapper.LIST);
    Gathering<OfsiRow> rows = new Gathering<>(limits);
    if (format == ListFormat.OFSI_XML) {
      XmlRecords.read(
          sources.getFirst(),
          limits,
          Set.of(TARGET),
          item -> {
            if (item.element().name().equals(TARGET)) {
              keep(rows, new OfsiRow(cells(item.element()), item.raw(), item.where()), sink);
            }
          });
    } else {
      TableReading reading = new TableReading(rows, sink);
      CsvRows.read(sources.getFirst(), limits, ',', reading::take);
    }
    for (Map.Entry<String, List<OfsiRow>> party : rows.parties().entrySet()) {
      List<OfsiRow> names = party.getValue();
      sink.take(names.getFirst().where(), () -> OfsiMapper.entry(party.getKey(), names));
    }
  }

  private static void keep(Gathering<OfsiRow> rows, OfsiRow row, ListSink sink)
      throws RefusedException {
    String group = row.cell(OfsiFields.GROUP_ID);
    if (group.isEmpty()) {
      sink.reject(row.where(), "the row has no Group ID");
    } else {
      rows.add(group, row, row.raw().length());
    }
  }

  private static Map<OfsiFields, String> cells(Element element) {
    Map<OfsiFields, String> cells = new EnumMap<>(OfsiFields.class);
    for (OfsiFields field : OfsiFields.values()) {
      String text = field.element().isEmpty() ? "" : element.text(field.element());
      if (!text.isEmpty()) {
        cells.put(field, text);
      }
    }
    return cells;
  }

  /** A table, whose first row is a date and whose second is the header. */
  private static final class TableReading {

    private final Gathering<OfsiRow> rows;
    private final ListSink sink;
    private @Nullable Table table;

    TableReading(Gathering<OfsiRow> rows, ListSink sink) {
      this.rows = rows;
      this.sink = sink;
    }

    void take(CsvRow row) throws IOException {
      Table header = table;
      if (header == null) {
        String first = row.cells().getFirst().strip();
        if (first.startsWith(FIRST_CELL) && row.number() == 1) {
          String day = row.cells().size() > 1 ? row.cells().get(1) : first;
          sink.published(ListDates.day(day.replace(FIRST_CELL, "").replace(":", "").strip()));
        } else {
          table = new Table(row.cells());
        }
        return;
      }
      if (row.cells().size() != header.width()) {
        sink.reject(
            row.where(), "it has " + row.cells().size() + " cells and not " + header.width());
        return;
      }
      Map<OfsiFields, String> cells = new EnumMap<>(OfsiFields.class);
      for (OfsiFields field : OfsiFields.values()) {
        String text = field.column().isEmpty() ? "" : header.cell(row.cells(), field.column());
        if (!text.isEmpty()) {
          cells.put(field, text);
        }
      }
      keep(rows, new OfsiRow(cells, row.raw(), row.where()), sink);
    }
  }
}
