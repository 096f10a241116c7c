package org.waybill.watchlist.ofac.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ofac.OfacRemarks;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Part;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;

/** What an entry of OFAC's delimited set is made of. */
final class OfacCsvMapper {

  private static final Countries COUNTRIES = Countries.standard();
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\]\\s*\\[\\s*|\\s*;\\s*");

  private OfacCsvMapper() {}

  static Entry entry(String list, CsvRow row, Map<Part, Map<String, List<CsvRow>>> others) {
    String number = OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.NUMBER);
    EntryDraft draft = new EntryDraft(list, number);
    draft.kind(OfacWords.kind(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.TYPE)));
    name(
        draft, OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.NAME), NameKind.PRIMARY);
    StringBuilder raw = new StringBuilder(row.raw());
    for (CsvRow alias : rows(others, Part.ALIASES, number)) {
      boolean former =
          OfacWords.former(
              OfacCsvFields.cell(Part.ALIASES, alias.cells(), OfacCsvFields.ALIAS_TYPE));
      name(
          draft,
          OfacCsvFields.cell(Part.ALIASES, alias.cells(), OfacCsvFields.ALIAS_NAME),
          former ? NameKind.FORMER : NameKind.ALIAS);
      draft.reason(OfacCsvFields.cell(Part.ALIASES, alias.cells(), OfacCsvFields.ALIAS_REMARKS));
      raw.append('\n').append(alias.raw());
    }
    draft.identifier(
        IdentifierKind.CALL_SIGN,
        OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.CALL_SIGN));
    draft.country(
        COUNTRIES.find(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.FLAG)));
    draft.link(
        "vessel owner", "", OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.OWNER));
    draft.reason(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.VESSEL_TYPE));
    for (CsvRow address : rows(others, Part.ADDRESSES, number)) {
      address(draft, address);
      raw.append('\n').append(address.raw());
    }
    programmes(row).forEach(draft::programme);
    draft.reason(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.TITLE));
    StringBuilder remarks =
        new StringBuilder(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.REMARKS));
    for (CsvRow comment : rows(others, Part.COMMENTS, number)) {
      remarks.append(OfacCsvFields.cell(Part.COMMENTS, comment.cells(), OfacCsvFields.REMARKS));
      raw.append('\n').append(comment.raw());
    }
    OfacRemarks.add(draft, remarks.toString());
    return draft.entry(raw.toString());
  }

  /** The programmes of a party: "SDGT] [IFSR" in one cell. */
  static List<String> programmes(CsvRow row) {
    return List.of(
        BRACKETS.split(OfacCsvFields.cell(Part.PARTIES, row.cells(), OfacCsvFields.PROGRAMME), -1));
  }

  private static List<CsvRow> rows(
      Map<Part, Map<String, List<CsvRow>>> others, Part part, String number) {
    return others.getOrDefault(part, Map.of()).getOrDefault(number, List.of());
  }

  /** Persons stand as "FAMILY, Given"; what follows a comma in other names belongs to them. */
  private static void name(EntryDraft draft, String text, NameKind kind) {
    int comma = text.indexOf(", ");
    if (draft.kind() != EntryKind.PERSON || comma < 0) {
      draft.name(text, kind, NameQuality.STRONG, "");
      return;
    }
    String family = text.substring(0, comma);
    String given = text.substring(comma + 2);
    List<NamePart> parts = new ArrayList<>();
    parts.addAll(EntryDraft.part(NamePartKind.GIVEN, given));
    parts.addAll(EntryDraft.part(NamePartKind.FAMILY, family));
    draft.name(given + " " + family, kind, NameQuality.STRONG, "", parts);
  }

  private static void address(EntryDraft draft, CsvRow address) {
    String city = OfacCsvFields.cell(Part.ADDRESSES, address.cells(), OfacCsvFields.CITY);
    String country = OfacCsvFields.cell(Part.ADDRESSES, address.cells(), OfacCsvFields.COUNTRY);
    draft.address(
        cityOf(city),
        COUNTRIES.find(country),
        List.of(
            OfacCsvFields.cell(Part.ADDRESSES, address.cells(), OfacCsvFields.STREET),
            city,
            country));
  }

  /** The column has more behind the city: "Zurich CH-8022", "London EC3N 1DY", "Cali, Valle". */
  private static String cityOf(String column) {
    String first = column.split(",", 2)[0];
    List<String> words = new ArrayList<>(List.of(first.split(" ", -1)));
    while (words.size() > 1 && words.getLast().chars().anyMatch(Character::isDigit)) {
      words.removeLast();
    }
    return String.join(" ", words);
  }
}
