package org.waybill.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.Enumerated;
import org.waybill.watchlist.terms.ListDates;
import org.waybill.watchlist.uk.UkFields.Field;

/** What an entry of the UK Sanctions List is made of, from all rows with one unique id. */
final class UkRowMapper {

  private UkRowMapper() {}

  static Entry entry(Table table, List<CsvRow> rows) {
    CsvRow first = rows.getFirst();
    EntryDraft draft = new EntryDraft(UkMapper.LIST, cell(table, first, UkFields.ID));
    draft.kind(UkWords.kind(cell(table, first, UkFields.KIND)));
    List<String> raw = new ArrayList<>();
    for (CsvRow row : rows) {
      row(draft, table, row);
      raw.add(row.raw());
    }
    return draft.entry(String.join("\n", raw));
  }

  /** A cell of a row, under whichever name the column has. */
  static String cell(Table table, CsvRow row, Field field) {
    for (String column : field.columns()) {
      String text = table.cell(row.cells(), column);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static List<String> values(Table table, CsvRow row, Field field) {
    return Enumerated.values(cell(table, row, field));
  }

  private static void row(EntryDraft draft, Table table, CsvRow row) {
    UkWords.name(
        draft,
        UkFields.NAME_COLUMNS.stream().map(column -> table.cell(row.cells(), column)).toList(),
        table.cell(row.cells(), UkFields.FAMILY_COLUMN),
        cell(table, row, UkFields.NAME_TYPE),
        cell(table, row, UkFields.STRENGTH));
    UkWords.original(
        draft, cell(table, row, UkFields.ORIGINAL), cell(table, row, UkFields.ORIGINAL_LANGUAGE));
    draft.births(ListDates.all(cell(table, row, UkFields.BIRTH)));
    UkWords.countries(draft, cell(table, row, UkFields.NATIONALITY));
    draft.reason(cell(table, row, UkFields.POSITION));
    String town = cell(table, row, UkFields.TOWN);
    String country = cell(table, row, UkFields.COUNTRY_OF_BIRTH);
    draft.birthPlace(town.isEmpty() || country.isEmpty() ? town + country : town + ", " + country);
    draft.identifier(
        IdentifierKind.PASSPORT,
        cell(table, row, UkFields.PASSPORT),
        Optional.empty(),
        cell(table, row, UkFields.PASSPORT_NOTE));
    draft.identifier(
        IdentifierKind.NATIONAL_ID,
        cell(table, row, UkFields.NATIONAL_ID),
        Optional.empty(),
        cell(table, row, UkFields.NATIONAL_ID_NOTE));
    values(table, row, UkFields.BUSINESS_NUMBER)
        .forEach(number -> draft.identifier(IdentifierKind.REGISTRATION, number));
    values(table, row, UkFields.PARENT).forEach(other -> draft.link("parent company", "", other));
    values(table, row, UkFields.SUBSIDIARY).forEach(other -> draft.link("subsidiary", "", other));
    values(table, row, UkFields.IMO).forEach(number -> UkWords.imo(draft, number));
    UkWords.countries(draft, cell(table, row, UkFields.FLAG));
    values(table, row, UkFields.OWNER).forEach(other -> draft.link("owner or operator", "", other));
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= UkFields.LINES; line++) {
      lines.add(table.cell(row.cells(), UkFields.LINE_COLUMN + line));
    }
    UkWords.address(
        draft, lines, cell(table, row, UkFields.POSTAL_CODE), cell(table, row, UkFields.COUNTRY));
    draft.programme(cell(table, row, UkFields.REGIME));
    draft.reason(cell(table, row, UkFields.OTHER));
    draft.reason(cell(table, row, UkFields.REASONS));
    draft.reason(cell(table, row, UkFields.MEASURES));
    UkWords.references(
        draft, cell(table, row, UkFields.UN_REFERENCE), cell(table, row, UkFields.OFSI_ID));
    draft.listed(ListDates.first(cell(table, row, UkFields.DESIGNATED)));
  }
}
