package org.waybill.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.Languages;

/** What both forms of the UK Sanctions List share. */
final class UkWords {

  private static final Pattern IMO = Pattern.compile("^IMO[ :]*");

  private UkWords() {}

  static EntryKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "individual" -> EntryKind.PERSON;
      case "entity" -> EntryKind.ORGANISATION;
      case "ship" -> EntryKind.VESSEL;
      default -> EntryKind.UNKNOWN;
    };
  }

  /**
   * Adds a name.
   *
   * @param given names 1 to 5
   * @param family name 6
   * @param type Primary Name, Primary Name Variation or Alias, in any case
   * @param strength Good quality a.k.a, Low quality a.k.a or empty
   */
  static void name(
      EntryDraft draft, List<String> given, String family, String type, String strength) {
    List<NamePart> parts = new ArrayList<>();
    given.forEach(part -> parts.addAll(EntryDraft.part(NamePartKind.GIVEN, part)));
    parts.addAll(EntryDraft.part(NamePartKind.FAMILY, family));
    boolean weak = strength.toLowerCase(Locale.ROOT).startsWith("low");
    draft.name(
        String.join(" ", parts.stream().map(NamePart::text).toList()),
        type.equalsIgnoreCase("primary name") ? NameKind.PRIMARY : NameKind.ALIAS,
        weak ? NameQuality.WEAK : NameQuality.STRONG,
        "",
        draft.kind() == EntryKind.PERSON && parts.size() > 1 ? parts : List.of());
  }

  static void original(EntryDraft draft, String name, String language) {
    draft.name(
        name, NameKind.ALIAS, NameQuality.STRONG, Languages.standard().find(language).orElse(""));
  }

  static void imo(EntryDraft draft, String number) {
    draft.identifier(IdentifierKind.IMO, IMO.matcher(number).replaceFirst(""));
  }

  static void countries(EntryDraft draft, String names) {
    Countries.standard().all(names).forEach(code -> draft.country(Optional.of(code)));
  }

  static void references(EntryDraft draft, String un, String ofsi) {
    draft.identifier(IdentifierKind.OTHER, un, Optional.empty(), "UN reference");
    draft.identifier(IdentifierKind.OTHER, ofsi, Optional.of("GB"), "OFSI Group ID");
  }

  static void address(EntryDraft draft, List<String> lines, String postalCode, String country) {
    List<String> all = new ArrayList<>(lines);
    String city = "";
    for (String line : lines) {
      city = line.isEmpty() ? city : line;
    }
    all.add(postalCode);
    all.add(country);
    draft.address(city, Countries.standard().find(country), all);
  }
}
