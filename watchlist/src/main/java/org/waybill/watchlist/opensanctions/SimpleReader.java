package org.waybill.watchlist.opensanctions;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.CsvRows;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** Reads targets.simple.csv, whose cells have semicolons between values. */
public final class SimpleReader implements FormatReader {

  @Override
  public ListFormat format() {
    return ListFormat.SIMPLE_CSV;
  }

  @Override
  public boolean recognises(Opening opening) {
    String line = opening.firstLine().replace("\"", "");
    return line.startsWith("id,schema,name,aliases");
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    Reading reading = new Reading(sink);
    CsvRows.read(sources.getFirst(), limits, ',', reading::take);
  }

  private static final class Reading {

    private final ListSink sink;
    private @Nullable Table table;

    Reading(ListSink sink) {
      this.sink = sink;
    }

    void take(CsvRow row) throws IOException {
      Table header = table;
      if (header == null) {
        table = new Table(row.cells());
      } else if (row.cells().size() != header.width()) {
        sink.reject(
            row.where(), "it has " + row.cells().size() + " cells and not " + header.width());
      } else {
        sink.take(row.where(), () -> entry(header, row));
      }
    }

    private static List<String> values(Table table, CsvRow row, String column) {
      return List.of(table.cell(row.cells(), column).split(";", -1));
    }

    private static Entry entry(Table table, CsvRow row) {
      EntryDraft draft = new EntryDraft(FtmMapper.LIST, table.cell(row.cells(), "id"));
      draft.kind(
          FtmFields.PARTIES.getOrDefault(table.cell(row.cells(), "schema"), EntryKind.UNKNOWN));
      draft.name(table.cell(row.cells(), "name"), NameKind.PRIMARY, NameQuality.STRONG, "");
      values(table, row, "aliases")
          .forEach(name -> draft.name(name, NameKind.ALIAS, NameQuality.STRONG, ""));
      values(table, row, "birth_date").forEach(date -> draft.births(ListDates.all(date)));
      values(table, row, "countries")
          .forEach(code -> draft.country(Countries.standard().find(code)));
      values(table, row, "addresses")
          .forEach(text -> draft.address("", Optional.empty(), List.of(text)));
      values(table, row, "identifiers")
          .forEach(number -> draft.identifier(IdentifierKind.OTHER, number));
      values(table, row, "sanctions").forEach(draft::reason);
      values(table, row, "program_ids").forEach(draft::programme);
      return draft.entry(row.raw());
    }
  }
}
