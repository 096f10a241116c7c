package org.waybill.watchlist.australia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.australia.AustraliaReader.SheetRow;
import org.waybill.watchlist.source.Table;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.Enumerated;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of Australia's list is made of: all rows whose references share their digits. */
final class AustraliaMapper {

  static final String LIST = "au";

  /** Day 0 of spreadsheets, as far as their days after February 1900 go. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private static final int LAST_YEAR = 2100;

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4})\\b");
  private static final Pattern UN_REFERENCE = Pattern.compile("^\\s*([A-Z]{2}[ie]\\.\\d{3})\\b");

  /** Dates that follow one another without a mark between, or with a slash and a day lost. */
  private static final Pattern BETWEEN = Pattern.compile("(?<=\\d{4})\\s+(?=\\d)|,|;|\\n");

  private AustraliaMapper() {}

  static Entry entry(String reference, Table table, List<SheetRow> rows) {
    EntryDraft draft = new EntryDraft(LIST, reference);
    draft.kind(kind(table.cell(rows.getFirst().cells(), AustraliaFields.TYPE)));
    List<String> raw = new ArrayList<>();
    for (SheetRow row : rows) {
      row(draft, table, row.cells());
      raw.add(String.join("\t", row.cells()));
    }
    return draft.entry(String.join("\n", raw));
  }

  private static EntryKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntryKind.PERSON;
      case "entity" -> EntryKind.ORGANISATION;
      case "vessel" -> EntryKind.VESSEL;
      default -> EntryKind.UNKNOWN;
    };
  }

  private static void row(EntryDraft draft, Table table, List<String> cells) {
    boolean primary = table.cell(cells, AustraliaFields.NAME_TYPE).equalsIgnoreCase("primary name");
    boolean weak = table.cell(cells, AustraliaFields.STRENGTH).equalsIgnoreCase("weak");
    draft.name(
        table.cell(cells, AustraliaFields.NAME),
        primary ? NameKind.PRIMARY : NameKind.ALIAS,
        weak ? NameQuality.WEAK : NameQuality.STRONG,
        "");
    draft.births(births(table.cell(cells, AustraliaFields.BORN)));
    Enumerated.values(table.cell(cells, AustraliaFields.BIRTH_PLACE)).forEach(draft::birthPlace);
    Countries.standard()
        .all(table.cell(cells, AustraliaFields.CITIZENSHIP))
        .forEach(code -> draft.country(Optional.of(code)));
    for (String address : Enumerated.values(table.cell(cells, AustraliaFields.ADDRESS))) {
      draft.address("", Countries.standard().last(address), List.of(address));
    }
    draft.identifier(IdentifierKind.IMO, table.cell(cells, AustraliaFields.IMO));
    draft.programme(table.cell(cells, AustraliaFields.COMMITTEES));
    String information = table.cell(cells, AustraliaFields.INFORMATION);
    draft.reason(information);
    Matcher reference = UN_REFERENCE.matcher(information);
    if (reference.find()) {
      draft.identifier(IdentifierKind.OTHER, reference.group(1), Optional.empty(), "UN reference");
    }
    String listing = table.cell(cells, AustraliaFields.LISTING);
    draft.reason(listing);
    draft.reason(table.cell(cells, AustraliaFields.INSTRUMENT));
    Optional<LocalDate> day = serial(listing);
    if (day.isPresent()) {
      draft.listed(ListDates.first(day.get().toString()));
    }
    Matcher said = DAY.matcher(listing);
    if (said.find()) {
      draft.listed(ListDates.first(said.group()));
    }
  }

  /** The day of a number of days, as spreadsheets count them. */
  static Optional<LocalDate> serial(String number) {
    return number.matches("\\d{5}") && Integer.parseInt(number) > LAST_YEAR
        ? Optional.of(EPOCH.plusDays(Integer.parseInt(number)))
        : Optional.empty();
  }

  private static List<EntryDate> births(String text) {
    Optional<LocalDate> day = serial(text);
    if (day.isPresent()) {
      return ListDates.first(day.get().toString());
    }
    List<EntryDate> dates = new ArrayList<>();
    for (String part : BETWEEN.split(text, -1)) {
      dates.addAll(ListDates.all(part));
    }
    return dates;
  }
}
