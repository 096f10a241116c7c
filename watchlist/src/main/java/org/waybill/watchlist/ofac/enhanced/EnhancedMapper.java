package org.waybill.watchlist.ofac.enhanced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ofac.OfacNumbers;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of ENHANCED_XML is made of. */
final class EnhancedMapper {

  private static final Countries COUNTRIES = Countries.standard();

  private EnhancedMapper() {}

  static Entry entry(Element element, String raw) {
    List<String> lists = element.texts(EnhancedFields.LISTS);
    boolean sdn = lists.isEmpty() || lists.contains(OfacWords.SDN_LIST);
    EntryDraft draft =
        new EntryDraft(
            sdn ? OfacWords.SDN : OfacWords.CONSOLIDATED, element.attribute(EnhancedFields.ID));
    Element general = element.first(EnhancedFields.GENERAL);
    draft.kind(OfacWords.kind(general.text(EnhancedFields.ENTITY_TYPE)));
    element.all(EnhancedFields.NAMES).forEach(name -> name(draft, name));
    element.all(EnhancedFields.FEATURES).forEach(feature -> feature(draft, feature));
    for (Element document : element.all(EnhancedFields.DOCUMENTS)) {
      OfacNumbers.add(
          draft,
          document.text(EnhancedFields.TYPE),
          document.text(EnhancedFields.NUMBER),
          document.text(EnhancedFields.ISSUER),
          dates(document));
    }
    element.all(EnhancedFields.ADDRESSES).forEach(address -> address(draft, address));
    element.texts(EnhancedFields.PROGRAMMES).forEach(draft::programme);
    draft.reason(general.text(EnhancedFields.TITLE));
    draft.reason(general.text(EnhancedFields.REMARKS));
    element.texts(EnhancedFields.AUTHORITIES).forEach(draft::reason);
    element.all(EnhancedFields.LISTS).stream()
        .map(list -> list.attribute(EnhancedFields.PUBLISHED))
        .sorted()
        .forEach(day -> draft.listed(ListDates.first(day)));
    for (Element relationship : element.all(EnhancedFields.RELATIONSHIPS)) {
      Element other = relationship.first(EnhancedFields.RELATED);
      draft.link(
          relationship.text(EnhancedFields.TYPE),
          other.attribute(EnhancedFields.RELATED_ID),
          other.text());
    }
    return draft.entry(raw);
  }

  private static void name(EntryDraft draft, Element name) {
    boolean primary = name.text(EnhancedFields.PRIMARY).equals(EnhancedFields.TRUE);
    boolean former = OfacWords.former(name.text(EnhancedFields.ALIAS_TYPE));
    boolean weak = name.text(EnhancedFields.LOW_QUALITY).equals(EnhancedFields.TRUE);
    for (Element form : name.all(EnhancedFields.TRANSLATIONS)) {
      boolean itself = form.text(EnhancedFields.PRIMARY).equals(EnhancedFields.TRUE);
      NameKind kind =
          former ? NameKind.FORMER : primary && itself ? NameKind.PRIMARY : NameKind.ALIAS;
      String first = form.text(EnhancedFields.FIRST_NAME);
      String last = form.text(EnhancedFields.LAST_NAME);
      List<NamePart> parts = new ArrayList<>();
      if (draft.kind() == EntryKind.PERSON && !first.isEmpty()) {
        parts.addAll(EntryDraft.part(NamePartKind.GIVEN, first));
        parts.addAll(EntryDraft.part(NamePartKind.FAMILY, last));
      }
      draft.name(first + " " + last, kind, weak ? NameQuality.WEAK : NameQuality.STRONG, "", parts);
    }
  }

  private static void feature(EntryDraft draft, Element feature) {
    String type = feature.text(EnhancedFields.TYPE);
    String value = feature.text(EnhancedFields.VALUE);
    switch (type) {
      case EnhancedFields.BIRTH ->
          draft.births(span(feature.first(EnhancedFields.VALUE_DATE), value));
      case EnhancedFields.BIRTH_PLACE -> draft.birthPlace(value);
      case EnhancedFields.NATIONALITY, EnhancedFields.CITIZENSHIP ->
          draft.country(COUNTRIES.find(value));
      default -> OfacNumbers.add(draft, type, value, "", "");
    }
  }

  private static List<EntryDate> span(Element date, String text) {
    return ListDates.span(
        date.text(EnhancedFields.FROM),
        date.text(EnhancedFields.TO),
        date.text(EnhancedFields.ABOUT).equals(EnhancedFields.TRUE),
        text);
  }

  private static String dates(Element document) {
    List<String> said = new ArrayList<>();
    for (String field : List.of(EnhancedFields.ISSUED, EnhancedFields.EXPIRES)) {
      span(document.first(field), "").stream()
          .map(EntryDate::edtf)
          .map(day -> (field.equals(EnhancedFields.ISSUED) ? "issued " : "expires ") + day)
          .forEach(said::add);
    }
    return String.join("; ", said);
  }

  private static void address(EntryDraft draft, Element address) {
    List<String> lines = new ArrayList<>();
    String city = "";
    for (Element part : address.all(EnhancedFields.ADDRESS_PARTS)) {
      lines.add(part.text(EnhancedFields.VALUE));
      if (part.text(EnhancedFields.TYPE).equals(EnhancedFields.CITY)) {
        city = part.text(EnhancedFields.VALUE);
      }
    }
    String country = address.text(EnhancedFields.COUNTRY);
    lines.add(country);
    Optional<String> code = COUNTRIES.find(country);
    draft.address(city, code, lines);
  }
}
