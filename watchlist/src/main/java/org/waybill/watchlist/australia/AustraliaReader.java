package org.waybill.watchlist.australia;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.RefusedException;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.source.XlsxRows;

/** Reads Australia's list. */
public final class AustraliaReader implements FormatReader {

  private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9})[a-z]*(?:\\.0)?");

  @Override
  public ListFormat format() {
    return ListFormat.AUSTRALIA_XLSX;
  }

  @Override
  public boolean recognises(Opening opening) {
    return opening.workbook();
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    sink.list(AustraliaMapper.LIST);
    Reading reading = new Reading(new Gathering<>(limits), sink);
    XlsxRows.read(sources.getFirst(), limits, reading::take);
    reading.hand();
  }

  /** A row of the sheet with its number. */
  record SheetRow(long number, List<String> cells) {

    /** Copies the cells. */
    SheetRow {
      cells = List.copyOf(cells);
    }
  }

  private static final class Reading {

    private final Gathering<SheetRow> rows;
    private final ListSink sink;
    private @Nullable Table table;
    private Optional<LocalDate> newest = Optional.empty();

    Reading(Gathering<SheetRow> rows, ListSink sink) {
      this.rows = rows;
      this.sink = sink;
    }

    void take(long number, List<String> cells) throws IOException {
      Table header = table;
      if (header == null) {
        Table first = new Table(cells);
        if (!first.has(AustraliaFields.REFERENCE) || !first.has(AustraliaFields.NAME)) {
          throw new RefusedException(
              "row " + number,
              "the spreadsheet is not Australia's list, the only one that comes as one: it has no"
                  + " columns "
                  + AustraliaFields.REFERENCE
                  + " and "
                  + AustraliaFields.NAME);
        }
        table = first;
        return;
      }
      if (cells.stream().allMatch(String::isBlank)) {
        return;
      }
      Matcher reference = REFERENCE.matcher(header.cell(cells, AustraliaFields.REFERENCE));
      if (!reference.matches()) {
        sink.reject(
            "row " + number,
            "the reference '"
                + header.cell(cells, AustraliaFields.REFERENCE)
                + "' is no number with letters behind it");
        return;
      }
      int length = cells.stream().mapToInt(String::length).sum();
      rows.add(reference.group(1), new SheetRow(number, cells), length);
      Optional<LocalDate> control =
          AustraliaMapper.serial(header.cell(cells, AustraliaFields.CONTROL_DATE));
      if (control.isPresent() && (newest.isEmpty() || control.get().isAfter(newest.get()))) {
        newest = control;
      }
    }

    void hand() throws IOException {
      Table header = table;
      if (header == null) {
        return;
      }
      sink.published(newest);
      for (String reference : new ArrayList<>(rows.parties().keySet())) {
        List<SheetRow> party = rows.parties().getOrDefault(reference, List.of());
        sink.take(
            "row " + party.getFirst().number(),
            () -> AustraliaMapper.entry(reference, header, party));
      }
    }
  }
}
