package org.waybill.watchlist.eu.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.eu.EuWords;
import org.waybill.watchlist.source.CsvRows;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Decoding;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.terms.ListDates;

/** Reads the EU's tables. */
public final class EuCsvReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.EU_CSV;
  }

  @Override
  public boolean recognises(Opening opening) {
    String line = opening.firstLine().replace("\"", "");
    return line.contains(EuCsvFields.ID.name())
        || (line.startsWith(EuCsvFields.OLDER_HEADER) && line.contains(EuCsvFields.ID.older()));
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(EuWords.LIST);
    ListSource source = sources.getFirst();
    boolean packed = Decoding.head(source, 1 << 12).startsWith("\"" + EuCsvFields.OLDER_HEADER);
    new Reading(packed, new Gathering<>(limits), sink).read(source, limits);
  }

  private static final class Reading {

    private final boolean packed;
    private final Gathering<CsvRow> rows;
    private final ListSink sink;
    private @Nullable Table table;

    Reading(boolean packed, Gathering<CsvRow> rows, ListSink sink) {
      this.packed = packed;
      this.rows = rows;
      this.sink = sink;
    }

    void read(ListSource source, Limits limits) throws IOException {
      CsvRows.read(source, limits, packed ? ',' : ';', this::take);
      Table header = table;
      if (header == null) {
        return;
      }
      for (List<CsvRow> party : rows.parties().values()) {
        sink.take(party.getFirst().where(), () -> EuCsvMapper.entry(header, party));
      }
    }

    private void take(CsvRow row) throws IOException {
      CsvRow whole = packed ? unpacked(row) : row;
      Table header = table;
      if (header == null) {
        table = new Table(whole.cells());
        return;
      }
      if (whole.cells().stream().allMatch(String::isBlank)) {
        return;
      }
      String id = EuCsvMapper.cell(header, whole, EuCsvFields.ID);
      if (id.isEmpty()) {
        sink.reject(whole.where(), "the record has no id");
        return;
      }
      Optional<LocalDate> day =
          ListDates.day(EuCsvMapper.cell(header, whole, EuCsvFields.GENERATED));
      sink.published(day);
      rows.add(id, whole, whole.raw().length());
    }

    /** A row that a spreadsheet has packed into its first cell, commas made tabs. */
    private static CsvRow unpacked(CsvRow row) throws IOException {
      List<String> cells = new ArrayList<>();
      for (String cell : CsvRows.cells(String.join(",", row.cells()).strip(), ';')) {
        cells.add(cell.strip().replace("\t", ",").replace("\\n", "\n"));
      }
      return new CsvRow(row.number(), cells, row.raw());
    }
  }
}
