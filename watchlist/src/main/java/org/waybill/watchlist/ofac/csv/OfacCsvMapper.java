package org.waybill.watchlist.ofac.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ofac.OfacRemarks;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Address;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Alias;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Comment;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Part;
import org.waybill.watchlist.ofac.csv.OfacCsvFields.Party;
import org.waybill.watchlist.source.CsvRows.CsvRow;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;

/** What an entry of OFAC's delimited set is made of. */
final class OfacCsvMapper {

  private static final Countries COUNTRIES = Countries.standard();

  private OfacCsvMapper() {}

  static Entry entry(String list, CsvRow row, Map<Part, Map<String, List<CsvRow>>> others) {
    String number = cell(row, Party.NUMBER.ordinal());
    EntryDraft draft = new EntryDraft(list, number);
    draft.kind(OfacWords.kind(cell(row, Party.TYPE.ordinal())));
    name(draft, cell(row, Party.NAME.ordinal()), NameKind.PRIMARY);
    StringBuilder raw = new StringBuilder(row.raw());
    for (CsvRow alias : rows(others, Part.ALIASES, number)) {
      boolean former = OfacWords.former(cell(alias, Alias.TYPE.ordinal()));
      name(draft, cell(alias, Alias.NAME.ordinal()), former ? NameKind.FORMER : NameKind.ALIAS);
      draft.reason(cell(alias, Alias.REMARKS.ordinal()));
      raw.append('\n').append(alias.raw());
    }
    draft.identifier(IdentifierKind.CALL_SIGN, cell(row, Party.CALL_SIGN.ordinal()));
    draft.country(COUNTRIES.find(cell(row, Party.FLAG.ordinal())));
    draft.link("vessel owner", "", cell(row, Party.OWNER.ordinal()));
    draft.reason(cell(row, Party.VESSEL_TYPE.ordinal()));
    for (CsvRow address : rows(others, Part.ADDRESSES, number)) {
      address(draft, address);
      raw.append('\n').append(address.raw());
    }
    programmes(row).forEach(draft::programme);
    draft.reason(cell(row, Party.TITLE.ordinal()));
    StringBuilder remarks = new StringBuilder(cell(row, Party.REMARKS.ordinal()));
    for (CsvRow comment : rows(others, Part.COMMENTS, number)) {
      remarks.append(cell(comment, Comment.REMARKS.ordinal()));
      raw.append('\n').append(comment.raw());
    }
    OfacRemarks.add(draft, remarks.toString());
    return draft.entry(raw.toString());
  }

  /** The programmes of a party: "SDGT] [IFSR" in one cell. */
  static List<String> programmes(CsvRow row) {
    return List.of(cell(row, Party.PROGRAMMES.ordinal()).split("\\s*\\]\\s*\\[\\s*|\\s*;\\s*"));
  }

  private static List<CsvRow> rows(
      Map<Part, Map<String, List<CsvRow>>> others, Part part, String number) {
    return others.getOrDefault(part, Map.of()).getOrDefault(number, List.of());
  }

  private static String cell(CsvRow row, int column) {
    String text = column < row.cells().size() ? row.cells().get(column).strip() : "";
    return text.equals(OfacCsvFields.NOTHING) ? "" : text;
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
    String city = cell(address, Address.CITY.ordinal());
    String country = cell(address, Address.COUNTRY.ordinal());
    draft.address(
        cityOf(city),
        COUNTRIES.find(country),
        List.of(cell(address, Address.STREET.ordinal()), city, country));
  }

  /** The column has more behind the city: "Zurich CH-8022", "London EC3N 1DY", "Cali, Valle". */
  private static String cityOf(String column) {
    String first = column.split(",", 2)[0];
    List<String> words = new ArrayList<>(List.of(first.split(" ")));
    while (words.size() > 1 && words.getLast().chars().anyMatch(Character::isDigit)) {
      words.removeLast();
    }
    return String.join(" ", words);
  }
}
