package org.waybill.watchlist.eu.full;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.eu.EuWords;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of xmlFullSanctionsList is made of. */
final class EuMapper {

  private EuMapper() {}

  static Entry entry(Element element, String raw) {
    EntryDraft draft = new EntryDraft(EuWords.LIST, element.attribute(EuFields.ID));
    Element subject = element.first(EuFields.SUBJECT);
    EntryKind kind = EuWords.kind(subject.attribute(EuFields.CODE));
    draft.kind(
        kind == EntryKind.UNKNOWN
            ? EuWords.kind(subject.attribute(EuFields.CLASSIFICATION))
            : kind);
    for (Element name : element.all(EuFields.NAME)) {
      boolean weak = name.attribute(EuFields.STRONG).equals(EuFields.FALSE);
      EuWords.name(
          draft,
          name.attribute(EuFields.WHOLE),
          List.of(
              name.attribute(EuFields.FIRST),
              name.attribute(EuFields.MIDDLE),
              name.attribute(EuFields.LAST)),
          name.attribute(EuFields.LANGUAGE),
          weak ? NameQuality.WEAK : NameQuality.STRONG);
      draft.reason(name.attribute(EuFields.FUNCTION));
    }
    element.all(EuFields.CITIZENSHIP).forEach(citizen -> draft.country(country(citizen)));
    for (Element birth : element.all(EuFields.BIRTH)) {
      draft.births(births(birth));
      draft.birthPlace(place(birth));
    }
    element.all(EuFields.ADDRESS).forEach(address -> address(draft, address));
    element.all(EuFields.IDENTIFICATION).forEach(document -> document(draft, document));
    for (Element regulation : element.all(EuFields.REGULATION)) {
      draft.programme(regulation.attribute(EuFields.PROGRAMME));
      draft.reason(regulation.attribute(EuFields.NUMBER_TITLE));
    }
    element.texts(EuFields.REMARK).forEach(draft::reason);
    draft.reason(element.attribute(EuFields.DETAILS));
    references(draft, element);
    draft.listed(ListDates.first(element.attribute(EuFields.DESIGNATED)));
    element.all(EuFields.REGULATION).stream()
        .map(regulation -> regulation.attribute(EuFields.PUBLISHED))
        .sorted()
        .forEach(day -> draft.listed(ListDates.first(day)));
    draft.delisted(ListDates.first(element.attribute(EuFields.DELISTED)));
    return draft.entry(raw);
  }

  private static void references(EntryDraft draft, Element element) {
    draft.identifier(
        IdentifierKind.OTHER,
        element.attribute(EuFields.EU_REFERENCE),
        Optional.empty(),
        "EU reference");
    draft.identifier(
        IdentifierKind.OTHER,
        element.attribute(EuFields.UN_REFERENCE),
        Optional.empty(),
        "UN reference");
  }

  private static Optional<String> country(Element element) {
    return EuWords.country(
        element.attribute(EuFields.COUNTRY_CODE), element.attribute(EuFields.COUNTRY));
  }

  private static List<EntryDate> births(Element birth) {
    boolean about = birth.attribute(EuFields.CIRCA).equals(EuFields.TRUE);
    String calendar = birth.attribute(EuFields.CALENDAR);
    if (!calendar.isEmpty() && !calendar.equals(EuFields.GREGORIAN)) {
      return List.of(new EntryDate("", calendar + " " + birth.attribute(EuFields.BIRTH)));
    }
    String whole = birth.attribute(EuFields.BIRTH);
    if (!whole.isEmpty()) {
      return ListDates.first(about ? "circa " + whole : whole);
    }
    String from = birth.attribute(EuFields.FROM);
    String to = birth.attribute(EuFields.TO);
    if (!from.isEmpty() && !to.isEmpty()) {
      return ListDates.years(from, to, about);
    }
    int year = number(birth, EuFields.YEAR);
    int month = number(birth, EuFields.MONTH);
    int day = number(birth, EuFields.DAY);
    return ListDates.parts(year, month, day, about, birth.attribute(EuFields.YEAR));
  }

  private static int number(Element element, String attribute) {
    String digits = element.attribute(attribute);
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static String place(Element birth) {
    List<String> parts = new ArrayList<>();
    for (String field : List.of(EuFields.PLACE, EuFields.CITY, EuFields.REGION, EuFields.COUNTRY)) {
      String part = birth.attribute(field);
      if (!part.isEmpty() && !part.equals("UNKNOWN")) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }

  private static void address(EntryDraft draft, Element address) {
    String country = address.attribute(EuFields.COUNTRY);
    draft.address(
        address.attribute(EuFields.CITY),
        country(address),
        List.of(
            address.attribute(EuFields.PLACE),
            address.attribute(EuFields.STREET),
            address.attribute(EuFields.BOX),
            address.attribute(EuFields.ZIP),
            address.attribute(EuFields.CITY),
            address.attribute(EuFields.REGION),
            country.equals("UNKNOWN") ? "" : country));
  }

  private static void document(EntryDraft draft, Element document) {
    String number = document.attribute(EuFields.NUMBER);
    List<String> notes = new ArrayList<>();
    for (String flaw : EuFields.FLAWS) {
      if (document.attribute(flaw).equals(EuFields.TRUE)) {
        notes.add(flaw);
      }
    }
    String issued = document.attribute(EuFields.ISSUED);
    if (!issued.isEmpty()) {
      notes.add("issued " + issued);
    }
    String until = document.attribute(EuFields.VALID_TO);
    if (!until.isEmpty()) {
      notes.add("expires " + until);
    }
    draft.identifier(
        EuWords.kindOf(document.attribute(EuFields.ID_CODE), document.attribute(EuFields.ID_WORDS)),
        number.isEmpty() ? document.attribute(EuFields.LATIN_NUMBER) : number,
        country(document),
        String.join("; ", notes));
  }
}
