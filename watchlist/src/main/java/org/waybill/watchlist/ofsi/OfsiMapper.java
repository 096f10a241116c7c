package org.waybill.watchlist.ofsi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.Enumerated;
import org.waybill.watchlist.terms.Languages;
import org.waybill.watchlist.terms.ListDates;
import org.waybill.watchlist.terms.Numbers;

/** What an entry of the ConList is made of: all rows with one Group ID. */
final class OfsiMapper {

  static final String LIST = "uk-ofsi";

  private static final Countries COUNTRIES = Countries.standard();

  /** Ships were entities until 2020, known by the number that begins their remarks. */
  private static final Pattern IMO = Pattern.compile("\\bIMO(?: number)?:? ?(\\d{7})\\b");

  private static final Pattern UN_REFERENCE =
      Pattern.compile("\\bUN Ref\\.?:? ?([A-Z]{2}[ie]\\.\\d{3})\\b", Pattern.CASE_INSENSITIVE);

  private OfsiMapper() {}

  static Entry entry(String group, List<OfsiRow> rows) {
    EntryDraft draft = new EntryDraft(LIST, group);
    draft.kind(kind(rows));
    List<String> raw = new ArrayList<>();
    for (OfsiRow row : rows) {
      row(draft, row);
      raw.add(row.raw());
    }
    return draft.entry(String.join("\n", raw));
  }

  private static EntryKind kind(List<OfsiRow> rows) {
    String type = "";
    boolean ship = false;
    for (OfsiRow row : rows) {
      type = type.isEmpty() ? row.cell(OfsiFields.GROUP_TYPE).toLowerCase(Locale.ROOT) : type;
      ship |= row.cell(OfsiFields.OTHER).startsWith("IMO");
    }
    return switch (type) {
      case "individual" -> EntryKind.PERSON;
      case "entity" -> ship ? EntryKind.VESSEL : EntryKind.ORGANISATION;
      case "ship" -> EntryKind.VESSEL;
      default -> EntryKind.UNKNOWN;
    };
  }

  private static void row(EntryDraft draft, OfsiRow row) {
    name(draft, row);
    draft.births(ListDates.all(row.cell(OfsiFields.BORN)));
    birthPlaces(draft, row);
    for (String code : COUNTRIES.all(row.cell(OfsiFields.NATIONALITY))) {
      draft.country(Optional.of(code));
    }
    COUNTRIES.all(row.cell(OfsiFields.FLAG)).forEach(code -> draft.country(Optional.of(code)));
    Numbers.add(draft, IdentifierKind.PASSPORT, row.cell(OfsiFields.PASSPORT));
    Numbers.add(draft, IdentifierKind.NATIONAL_ID, row.cell(OfsiFields.NATIONAL_ID));
    Numbers.add(draft, IdentifierKind.NATIONAL_ID, row.cell(OfsiFields.NATIONAL_ID_BEFORE));
    Numbers.add(draft, IdentifierKind.REGISTRATION, row.cell(OfsiFields.BUSINESS_NUMBER));
    draft.identifier(IdentifierKind.IMO, row.cell(OfsiFields.IMO));
    if (row.cell(OfsiFields.PASSPORT).isEmpty()) {
      Numbers.add(draft, IdentifierKind.PASSPORT, row.cell(OfsiFields.PASSPORT_DETAILS));
    }
    draft.reason(row.cell(OfsiFields.NATIONAL_ID_DETAILS));
    address(draft, row);
    draft.programme(row.cell(OfsiFields.REGIME));
    draft.reason(row.cell(OfsiFields.POSITION));
    remarks(draft, row);
    for (OfsiFields field : List.of(OfsiFields.PARENT, OfsiFields.SUBSIDIARIES, OfsiFields.OWNER)) {
      for (String other : Enumerated.values(row.cell(field))) {
        draft.link(field.element().replaceAll("^.*_", ""), "", other);
      }
    }
    draft.listed(ListDates.first(row.cell(OfsiFields.LISTED)));
    draft.listed(ListDates.first(row.cell(OfsiFields.DESIGNATED)));
  }

  private static void remarks(EntryDraft draft, OfsiRow row) {
    String remarks = row.cell(OfsiFields.OTHER);
    draft.reason(remarks);
    draft.reason(row.cell(OfsiFields.REASONS));
    Matcher imo = IMO.matcher(remarks);
    if (draft.kind() == EntryKind.VESSEL && imo.find()) {
      draft.identifier(IdentifierKind.IMO, imo.group(1));
    }
    Matcher reference = UN_REFERENCE.matcher(remarks);
    String un = reference.find() ? reference.group(1) : row.cell(OfsiFields.UN_REFERENCE);
    draft.identifier(IdentifierKind.OTHER, un, Optional.empty(), "UN reference");
    draft.identifier(
        IdentifierKind.OTHER,
        row.cell(OfsiFields.UK_REFERENCE),
        Optional.of("GB"),
        "UK Sanctions List reference");
  }

  private static void name(EntryDraft draft, OfsiRow row) {
    List<NamePart> parts = new ArrayList<>();
    for (OfsiFields field :
        List.of(
            OfsiFields.NAME_1,
            OfsiFields.NAME_2,
            OfsiFields.NAME_3,
            OfsiFields.NAME_4,
            OfsiFields.NAME_5)) {
      parts.addAll(EntryDraft.part(NamePartKind.GIVEN, row.cell(field)));
    }
    parts.addAll(EntryDraft.part(NamePartKind.FAMILY, row.cell(OfsiFields.FAMILY)));
    String full = String.join(" ", parts.stream().map(NamePart::text).toList());
    boolean told = draft.kind() == EntryKind.PERSON && parts.size() > 1;
    if (told) {
      parts.addAll(0, EntryDraft.part(NamePartKind.TITLE, row.cell(OfsiFields.TITLE)));
    }
    boolean weak = row.cell(OfsiFields.ALIAS_QUALITY).toLowerCase(Locale.ROOT).startsWith("low");
    draft.name(
        full,
        kindOf(row.cell(OfsiFields.ALIAS_TYPE)),
        weak ? NameQuality.WEAK : NameQuality.STRONG,
        "",
        told ? parts : List.of());
    draft.name(
        row.cell(OfsiFields.ORIGINAL_NAME),
        NameKind.ALIAS,
        NameQuality.STRONG,
        Languages.standard().find(row.cell(OfsiFields.ORIGINAL_LANGUAGE)).orElse(""));
  }

  private static NameKind kindOf(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "prime alias", "primary name" -> NameKind.PRIMARY;
      case "fka" -> NameKind.FORMER;
      default -> NameKind.ALIAS;
    };
  }

  private static void birthPlaces(EntryDraft draft, OfsiRow row) {
    List<String> towns = Enumerated.values(row.cell(OfsiFields.TOWN_OF_BIRTH));
    List<String> countries = Enumerated.values(row.cell(OfsiFields.COUNTRY_OF_BIRTH));
    if (countries.size() <= 1) {
      String country = countries.isEmpty() ? "" : countries.getFirst();
      for (String town : towns) {
        draft.birthPlace(country.isEmpty() ? town : town + ", " + country);
      }
      if (towns.isEmpty()) {
        draft.birthPlace(country);
      }
    } else if (towns.size() == countries.size()) {
      for (int at = 0; at < towns.size(); at++) {
        draft.birthPlace(towns.get(at) + ", " + countries.get(at));
      }
    } else {
      // Which town lies in which country is not told.
      towns.forEach(draft::birthPlace);
      countries.forEach(draft::birthPlace);
    }
  }

  private static void address(EntryDraft draft, OfsiRow row) {
    List<String> lines = new ArrayList<>();
    String city = "";
    for (OfsiFields field :
        List.of(
            OfsiFields.ADDRESS_1,
            OfsiFields.ADDRESS_2,
            OfsiFields.ADDRESS_3,
            OfsiFields.ADDRESS_4,
            OfsiFields.ADDRESS_5,
            OfsiFields.ADDRESS_6)) {
      String line = row.cell(field);
      lines.add(line);
      city = line.isEmpty() ? city : line;
    }
    lines.add(row.cell(OfsiFields.POST_CODE));
    String country = row.cell(OfsiFields.COUNTRY);
    lines.add(country);
    draft.address(city, COUNTRIES.find(country), lines);
  }
}
