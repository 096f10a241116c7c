package org.waybill.watchlist.un;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.DocumentKinds;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of the Security Council's list is made of. */
final class UnMapper {

  static final String LIST = "un";

  /** References to other entries, which stand in comments: "Associated with … (QDe.004)". */
  private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2}[ie]\\.\\d{3}\\b");

  private static final Countries COUNTRIES = Countries.standard();

  private UnMapper() {}

  static Entry entry(Element element, String raw) {
    String reference = element.text(UnFields.REFERENCE);
    String dataId = element.text(UnFields.DATA_ID);
    EntryDraft draft = new EntryDraft(LIST, reference.isEmpty() ? dataId : reference);
    boolean person = element.name().equals(UnFields.INDIVIDUAL);
    draft.kind(person ? EntryKind.PERSON : EntryKind.ORGANISATION);
    names(draft, element, person);
    element.texts(UnFields.NATIONALITY, UnFields.VALUE).stream()
        .flatMap(value -> COUNTRIES.all(value).stream())
        .forEach(code -> draft.country(Optional.of(code)));
    element.all(UnFields.BIRTH).forEach(birth -> draft.births(births(birth)));
    element.all(UnFields.BIRTH_PLACE).forEach(place -> draft.birthPlace(place(place)));
    element.all(UnFields.DOCUMENT).forEach(document -> document(draft, document));
    element.all(element.name() + UnFields.ADDRESS).forEach(address -> address(draft, address));
    draft.programme(element.text(UnFields.LIST_TYPE));
    element.texts(UnFields.DESIGNATION, UnFields.VALUE).forEach(draft::reason);
    String comments = element.text(UnFields.COMMENTS);
    draft.reason(comments);
    Matcher other = REFERENCE.matcher(comments);
    while (other.find()) {
      if (!other.group().equals(reference)) {
        draft.link("named in comments", other.group(), "");
      }
    }
    draft.listed(ListDates.first(element.text(UnFields.LISTED)));
    draft.delisted(ListDates.first(element.text(UnFields.DELISTED)));
    return draft.entry(raw);
  }

  private static void names(EntryDraft draft, Element element, boolean person) {
    List<NamePart> parts = new ArrayList<>();
    for (String field : UnFields.NAMES) {
      parts.addAll(EntryDraft.part(NamePartKind.OTHER, element.text(field)));
    }
    String full = String.join(" ", parts.stream().map(NamePart::text).toList());
    if (person) {
      draft.name(
          full, NameKind.PRIMARY, NameQuality.STRONG, "", parts.size() > 1 ? parts : List.of());
    } else {
      // "LONG NAME (LN) ; OTHER NAME": an entity's names may share the one field.
      String[] several = full.split("\\s;\\s", -1);
      for (int at = 0; at < several.length; at++) {
        NameKind kind = at == 0 ? NameKind.PRIMARY : NameKind.ALIAS;
        draft.name(several[at], kind, NameQuality.STRONG, "");
      }
    }
    for (String original : element.texts(UnFields.ORIGINAL_NAME)) {
      draft.name(original, NameKind.ALIAS, NameQuality.STRONG, "");
    }
    for (Element alias : element.all(element.name() + UnFields.ALIAS)) {
      String quality = alias.text(UnFields.QUALITY);
      boolean former =
          quality.equals(UnFields.FORMER) || alias.text(UnFields.NOTE).contains(UnFields.FORMERLY);
      for (String name : alias.text(UnFields.ALIAS_NAME).split(";", -1)) {
        draft.name(
            name,
            former ? NameKind.FORMER : NameKind.ALIAS,
            quality.equals(UnFields.LOW) ? NameQuality.WEAK : NameQuality.STRONG,
            "");
      }
    }
  }

  private static List<EntryDate> births(Element birth) {
    boolean about = birth.text(UnFields.TYPE_OF_DATE).equals(UnFields.APPROXIMATELY);
    String from = birth.text(UnFields.FROM_YEAR);
    String to = birth.text(UnFields.TO_YEAR);
    if (!from.isEmpty() || !to.isEmpty()) {
      return ListDates.years(from, to, about);
    }
    for (String field : List.of(UnFields.DATE, UnFields.YEAR, UnFields.NOTE)) {
      String text = birth.text(field);
      List<EntryDate> dates = ListDates.first(text);
      if (!dates.isEmpty()) {
        return about ? ListDates.first("circa " + text) : dates;
      }
    }
    return List.of();
  }

  private static String place(Element place) {
    List<String> parts = new ArrayList<>();
    for (String field :
        List.of(UnFields.STREET, UnFields.CITY, UnFields.STATE, UnFields.COUNTRY, UnFields.NOTE)) {
      String part = place.text(field);
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static void address(EntryDraft draft, Element address) {
    String country = address.text(UnFields.COUNTRY);
    draft.address(
        address.text(UnFields.CITY),
        COUNTRIES.find(country),
        List.of(
            address.text(UnFields.STREET),
            address.text(UnFields.CITY),
            address.text(UnFields.STATE),
            address.text(UnFields.ZIP),
            country,
            address.text(UnFields.NOTE)));
  }

  private static void document(EntryDraft draft, Element document) {
    String type = document.text(UnFields.DOCUMENT_TYPE);
    String second = document.text(UnFields.DOCUMENT_TYPE_2);
    String called = type.isEmpty() ? second : type;
    String number = document.text(UnFields.NUMBER);
    String country = document.text(UnFields.ISSUING_COUNTRY);
    if (country.isEmpty()) {
      country = document.text(UnFields.COUNTRY_OF_ISSUE);
    }
    Optional<String> issuer = COUNTRIES.find(country);
    String note =
        String.join(" ", List.of(type.isEmpty() ? "" : second, document.text(UnFields.NOTE)));
    IdentifierKind kind = DocumentKinds.standard().find(called).orElse(IdentifierKind.OTHER);
    // Some documents have their number in the words for what they are.
    draft.identifier(kind, number.isEmpty() ? lastNumber(second) : number, issuer, note);
  }

  private static String lastNumber(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.chars().anyMatch(Character::isDigit) ? last : "";
  }
}
