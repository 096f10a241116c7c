package org.waybill.watchlist.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;
import org.waybill.watchlist.uk.UkFields.Field;

/** What an entry of the UK Sanctions List is made of, from XML. */
final class UkMapper {

  static final String LIST = "uk";

  private UkMapper() {}

  static Entry entry(Element element, String raw) {
    EntryDraft draft = new EntryDraft(LIST, text(element, UkFields.ID));
    draft.kind(UkWords.kind(text(element, UkFields.KIND)));
    names(draft, element);
    element.all(UkFields.INDIVIDUAL).forEach(person -> person(draft, person));
    for (Element entity : element.all(UkFields.ENTITY)) {
      values(entity, UkFields.BUSINESS_NUMBER)
          .forEach(number -> draft.identifier(IdentifierKind.REGISTRATION, number));
      values(entity, UkFields.PARENT).forEach(other -> draft.link("parent company", "", other));
      values(entity, UkFields.SUBSIDIARY).forEach(other -> draft.link("subsidiary", "", other));
    }
    for (Element ship : element.all(UkFields.SHIP)) {
      values(ship, UkFields.IMO).forEach(number -> UkWords.imo(draft, number));
      values(ship, UkFields.FLAG).forEach(flag -> UkWords.countries(draft, flag));
      values(ship, UkFields.OWNER).forEach(other -> draft.link("owner or operator", "", other));
    }
    element.all(UkFields.ADDRESSES).forEach(address -> address(draft, address));
    draft.programme(text(element, UkFields.REGIME));
    draft.reason(text(element, UkFields.OTHER));
    draft.reason(text(element, UkFields.REASONS));
    draft.reason(text(element, UkFields.MEASURES));
    UkWords.references(
        draft, text(element, UkFields.UN_REFERENCE), text(element, UkFields.OFSI_ID));
    draft.listed(ListDates.first(text(element, UkFields.DESIGNATED)));
    return draft.entry(raw);
  }

  private static String text(Element element, Field field) {
    List<String> texts = values(element, field);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private static List<String> values(Element element, Field field) {
    return element.texts(field.steps());
  }

  private static void names(EntryDraft draft, Element element) {
    for (Element name : element.all(UkFields.NAMES)) {
      UkWords.name(
          draft,
          UkFields.NAME_PARTS.stream().map(name::text).toList(),
          name.text(UkFields.FAMILY),
          text(name, UkFields.NAME_TYPE),
          text(name, UkFields.STRENGTH));
    }
    for (Element original : element.all(UkFields.ORIGINALS)) {
      UkWords.original(
          draft, text(original, UkFields.ORIGINAL), text(original, UkFields.ORIGINAL_LANGUAGE));
    }
  }

  private static void person(EntryDraft draft, Element person) {
    values(person, UkFields.BIRTH).forEach(date -> draft.births(ListDates.all(date)));
    values(person, UkFields.NATIONALITY).forEach(name -> UkWords.countries(draft, name));
    values(person, UkFields.POSITION).forEach(draft::reason);
    for (Element place : person.all(UkFields.BIRTH_PLACES)) {
      String town = text(place, UkFields.TOWN);
      String country = text(place, UkFields.COUNTRY_OF_BIRTH);
      draft.birthPlace(
          town.isEmpty() || country.isEmpty() ? town + country : town + ", " + country);
    }
    // The elements between are called Passport or PassportDetail, by the year of the file.
    for (Element passport : person.first(UkFields.PASSPORTS).children()) {
      draft.identifier(
          IdentifierKind.PASSPORT,
          text(passport, UkFields.PASSPORT),
          Optional.empty(),
          text(passport, UkFields.PASSPORT_NOTE));
    }
    for (Element id : person.first(UkFields.NATIONAL_IDS).children()) {
      draft.identifier(
          IdentifierKind.NATIONAL_ID,
          text(id, UkFields.NATIONAL_ID),
          Optional.empty(),
          text(id, UkFields.NATIONAL_ID_NOTE));
    }
  }

  private static void address(EntryDraft draft, Element address) {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= UkFields.LINES; line++) {
      lines.add(address.text(UkFields.LINE + line));
    }
    UkWords.address(
        draft, lines, text(address, UkFields.POSTAL_CODE), text(address, UkFields.COUNTRY));
  }
}
