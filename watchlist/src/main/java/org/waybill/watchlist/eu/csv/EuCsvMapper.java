package org.waybill.watchlist.eu.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.eu.EuWords;
import org.waybill.watchlist.eu.csv.EuCsvFields.Column;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of the EU's tables is made of: all rows with one logical id. */
final class EuCsvMapper {

  private EuCsvMapper() {}

  static Entry entry(Table table, List<CsvRow> rows) {
    EntryDraft draft = new EntryDraft(EuWords.LIST, cell(table, rows.getFirst(), EuCsvFields.ID));
    EntryKind kind = EuWords.kind(cell(table, rows.getFirst(), EuCsvFields.CLASSIFICATION));
    draft.kind(
        kind == EntryKind.UNKNOWN
            ? EuWords.kind(cell(table, rows.getFirst(), EuCsvFields.SUBJECT))
            : kind);
    List<String> raw = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (CsvRow row : rows) {
      row(draft, table, row);
      days.add(cell(table, row, EuCsvFields.PUBLISHED));
      raw.add(row.raw());
    }
    days.stream().sorted().forEach(day -> draft.listed(ListDates.first(day)));
    return draft.entry(String.join("\n", raw));
  }

  /** A cell of a row, under either name of the column. */
  static String cell(Table table, CsvRow row, Column column) {
    String name = table.has(column.name()) ? column.name() : column.older();
    return name.isEmpty() ? "" : table.cell(row.cells(), name);
  }

  private static void row(EntryDraft draft, Table table, CsvRow row) {
    boolean weak = cell(table, row, EuCsvFields.STRONG).equalsIgnoreCase("false");
    EuWords.name(
        draft,
        cell(table, row, EuCsvFields.WHOLE),
        List.of(
            cell(table, row, EuCsvFields.FIRST),
            cell(table, row, EuCsvFields.MIDDLE),
            cell(table, row, EuCsvFields.LAST)),
        cell(table, row, EuCsvFields.LANGUAGE),
        weak ? NameQuality.WEAK : NameQuality.STRONG);
    draft.reason(cell(table, row, EuCsvFields.FUNCTION));
    draft.births(births(table, row));
    draft.birthPlace(
        joined(
            table,
            row,
            EuCsvFields.BIRTH_PLACE,
            EuCsvFields.BIRTH_CITY,
            EuCsvFields.BIRTH_COUNTRY));
    draft.country(
        EuWords.country(
            cell(table, row, EuCsvFields.CITIZEN_CODE), cell(table, row, EuCsvFields.CITIZEN)));
    address(draft, table, row);
    document(draft, table, row);
    draft.programme(cell(table, row, EuCsvFields.PROGRAMME));
    draft.reason(cell(table, row, EuCsvFields.TITLE));
    draft.reason(cell(table, row, EuCsvFields.REMARK));
    draft.reason(cell(table, row, EuCsvFields.DETAILS));
    draft.identifier(
        IdentifierKind.OTHER,
        cell(table, row, EuCsvFields.EU_REFERENCE),
        Optional.empty(),
        "EU reference");
    draft.identifier(
        IdentifierKind.OTHER,
        cell(table, row, EuCsvFields.UN_REFERENCE),
        Optional.empty(),
        "UN reference");
    draft.listed(ListDates.first(cell(table, row, EuCsvFields.DESIGNATED)));
  }

  private static String joined(Table table, CsvRow row, Column... columns) {
    List<String> parts = new ArrayList<>();
    for (Column column : columns) {
      String part = cell(table, row, column);
      if (!part.isEmpty() && !part.equals("UNKNOWN")) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static List<EntryDate> births(Table table, CsvRow row) {
    boolean about = cell(table, row, EuCsvFields.CIRCA).equalsIgnoreCase("true");
    String from = cell(table, row, EuCsvFields.FROM);
    String to = cell(table, row, EuCsvFields.TO);
    if (!from.isEmpty() && !to.isEmpty()) {
      return ListDates.years(from, to, about);
    }
    String text = cell(table, row, EuCsvFields.BIRTH);
    if (text.isEmpty()) {
      text = cell(table, row, EuCsvFields.YEAR);
    }
    return ListDates.first(about && !text.isEmpty() ? "circa " + text : text);
  }

  private static void address(EntryDraft draft, Table table, CsvRow row) {
    String country = cell(table, row, EuCsvFields.ADDRESS_COUNTRY);
    draft.address(
        cell(table, row, EuCsvFields.CITY),
        EuWords.country(cell(table, row, EuCsvFields.ADDRESS_CODE), country),
        List.of(
            cell(table, row, EuCsvFields.PLACE),
            cell(table, row, EuCsvFields.STREET),
            cell(table, row, EuCsvFields.BOX),
            cell(table, row, EuCsvFields.ZIP),
            cell(table, row, EuCsvFields.CITY),
            cell(table, row, EuCsvFields.REGION),
            country.equals("UNKNOWN") ? "" : country));
  }

  private static void document(EntryDraft draft, Table table, CsvRow row) {
    String number = cell(table, row, EuCsvFields.NUMBER);
    Optional<String> country = EuWords.country(cell(table, row, EuCsvFields.ID_COUNTRY), "");
    String code = cell(table, row, EuCsvFields.ID_CODE);
    if (code.isEmpty()) {
      EuWords.number(draft, number, country);
    } else {
      IdentifierKind kind = EuWords.kindOf(code, cell(table, row, EuCsvFields.ID_WORDS));
      draft.identifier(kind, number, country, "");
    }
  }
}
