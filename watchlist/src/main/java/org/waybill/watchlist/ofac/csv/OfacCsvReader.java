package org.waybill.watchlist.ofac.csv;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.watchlist.FormatReader;
import org.waybill.watchlist.Limits;
import org.waybill.watchlist.ListFormat;
import org.waybill.watchlist.ListSink;
import org.waybill.watchlist.ListSource;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Part;
import org.waybill.watchlist.source.CsvRows;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Decoding;
import org.waybill.watchlist.source.Gathering;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.RefusedException;

/** Reads OFAC's delimited set; the file of parties may come without the others. */
public final class OfacCsvReader implements FormatReader {

  /** A number, and then a number or a quoted text: no other list begins so. */
  private static final Pattern ROW =
      Pattern.compile("\\A\\d{1,9},(?:\\d{1,9},|-0-|\").*", Pattern.DOTALL);

  private static final int HEAD = 1 << 16;
  private static final int COLUMNS = 12;

  @Override
  public ListFormat format() {
    return ListFormat.OFAC_CSV;
  }

  @Override
  public boolean recognises(Opening opening) {
    return ROW.matcher(opening.text()).matches();
  }

  @Override
  public void read(List<ListSource> sources, Limits limits, ListSink sink) throws IOException {
    Map<Part, ListSource> parts = new EnumMap<>(Part.class);
    for (ListSource source : sources) {
      Part part = part(source);
      if (parts.putIfAbsent(part, source) != null) {
        throw new RefusedException(
            "row 1",
            source.name()
                + " and "
                + parts.get(part).name()
                + " are the same part of the set; leave one out");
      }
    }
    ListSource parties = parts.get(Part.PARTIES);
    if (parties == null) {
      throw new RefusedException(
          "row 1",
          "there is no file of parties (sdn.csv, of 12 columns) beside it; put the set in one"
              + " folder");
    }
    Gathering<CsvRow> rows = new Gathering<>(limits);
    Map<Part, Map<String, List<CsvRow>>> others = new EnumMap<>(Part.class);
    for (Part part : List.of(Part.ALIASES, Part.ADDRESSES, Part.COMMENTS)) {
      others.put(part, rowsOf(parts.get(part), limits));
    }
    CsvRows.read(parties, limits, ',', row -> keep(rows, parties, row, sink));
    String list = OfacWords.list(first(rows));
    sink.list(list);
    for (List<CsvRow> party : rows.parties().values()) {
      CsvRow row = party.getFirst();
      sink.take(row.where(), () -> OfacCsvMapper.entry(list, row, others));
    }
  }

  private static List<String> first(Gathering<CsvRow> rows) {
    return rows.parties().values().stream()
        .findFirst()
        .map(party -> OfacCsvMapper.programmes(party.getFirst()))
        .orElse(List.of());
  }

  private static void keep(Gathering<CsvRow> rows, ListSource parties, CsvRow row, ListSink sink)
      throws IOException {
    if (ends(row)) {
      return;
    }
    if (row.cells().size() != COLUMNS) {
      sink.reject(
          row.where() + " of " + parties.name(),
          "it has " + row.cells().size() + " cells and not " + COLUMNS);
      return;
    }
    String number = row.cells().getFirst().strip();
    if (rows.parties().containsKey(number)) {
      sink.reject(row.where() + " of " + parties.name(), "number " + number + " is there twice");
      return;
    }
    rows.add(number, row, row.raw().length());
  }

  private static boolean ends(CsvRow row) {
    return row.cells().size() == 1 && row.cells().getFirst().equals(OfacCsvFields.END);
  }

  private static Map<String, List<CsvRow>> rowsOf(@Nullable ListSource source, Limits limits)
      throws IOException {
    Gathering<CsvRow> rows = new Gathering<>(limits);
    if (source != null) {
      CsvRows.read(
          source,
          limits,
          ',',
          row -> {
            if (!ends(row)) {
              rows.add(row.cells().getFirst().strip(), row, row.raw().length());
            }
          });
    }
    return rows.parties();
  }

  private static Part part(ListSource source) throws IOException {
    String head = Decoding.head(source, HEAD).lines().findFirst().orElse("");
    int cells = CsvRows.cells(head, ',').size();
    return OfacCsvFields.part(cells)
        .orElseThrow(() ->
            new RefusedException(
                "row 1",
                source.name()
                    + " has rows of "
                    + cells
                    + " cells; OFAC's files have 12 (sdn), 5 (alt), 6 (add) or 2 (comments)"));
  }
}
