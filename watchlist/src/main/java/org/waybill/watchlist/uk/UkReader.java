package org.waybill.watchlist.uk;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.CsvRows;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.source.XmlRecords;
import org.waybill.watchlist.terms.ListDates;

/** Reads the UK Sanctions List, as XML or as a table. */
public final class UkReader implements FormatReader {

  private static final List<String> DATED = List.of("report date", "last updated");

  private final ListFormat format;

  /**
   * A reader of one of the two formats.
   *
   * @param format the XML or the table
   */
  public UkReader(ListFormat format) {
    this.format = format;
  }

  @Override
  public ListFormat format() {
    return format;
  }

  @Override
  public boolean recognises(Opening opening) {
    if (format == ListFormat.UK_XML) {
      return opening.root(UkFields.ROOT);
    }
    return opening
        .text()
        .lines()
        .limit(3)
        .anyMatch(line -> line.contains("Unique ID") && line.contains(UkFields.FAMILY_COLUMN));
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(UkMapper.LIST);
    if (format == ListFormat.UK_XML) {
      XmlRecords.read(
          sources.getFirst(),
          limits,
          UkFields.RECORDS,
          item -> {
            if (item.element().name().equals(UkFields.DESIGNATION)) {
              sink.take(item.where(), () -> UkMapper.entry(item.element(), item.raw()));
            } else if (item.element().name().equals(UkFields.GENERATED)) {
              sink.published(ListDates.day(item.element().text()));
            }
          });
      return;
    }
    TableReading reading = new TableReading(new Gathering<>(limits), sink);
    CsvRows.read(sources.getFirst(), limits, ',', reading::take);
    reading.hand();
  }

  /** A table, whose header may have a line with a date before it. */
  private static final class TableReading {

    private final Gathering<CsvRow> rows;
    private final ListSink sink;
    private @Nullable Table table;

    TableReading(Gathering<CsvRow> rows, ListSink sink) {
      this.rows = rows;
      this.sink = sink;
    }

    void take(CsvRow row) throws IOException {
      Table header = table;
      if (header == null) {
        Table candidate = new Table(row.cells());
        if (candidate.has(UkFields.FAMILY_COLUMN)) {
          table = candidate;
        } else {
          dated(String.join(" ", row.cells()));
        }
        return;
      }
      String id = UkRowMapper.cell(header, row, UkFields.ID);
      if (id.isEmpty()) {
        sink.reject(row.where(), "the record has no id");
      } else {
        rows.add(id, row, row.raw().length());
      }
    }

    private void dated(String line) {
      String text = line.strip();
      for (String word : DATED) {
        if (text.toLowerCase(Locale.ROOT).startsWith(word)) {
          sink.published(ListDates.day(text.substring(word.length()).replace(":", "").strip()));
        }
      }
    }

    void hand() throws IOException {
      Table header = table;
      if (header != null) {
        for (List<CsvRow> party : rows.parties().values()) {
          sink.take(party.getFirst().where(), () -> UkRowMapper.entry(header, party));
        }
      }
    }
  }
}
