package org.waybill.watchlist.eu.global;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.eu.EuWords;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of global.xml is made of. */
final class EuGlobalMapper {

  private static final Countries COUNTRIES = Countries.standard();

  private EuGlobalMapper() {}

  static Entry entry(Element element, String raw) {
    EntryDraft draft = new EntryDraft(EuWords.LIST, element.attribute(EuGlobalFields.ID));
    draft.kind(EuWords.kind(element.attribute(EuGlobalFields.TYPE)));
    for (Element name : element.all(EuGlobalFields.NAME)) {
      EuWords.name(
          draft,
          name.text(EuGlobalFields.WHOLE),
          List.of(
              name.text(EuGlobalFields.FIRST),
              name.text(EuGlobalFields.MIDDLE),
              name.text(EuGlobalFields.LAST)),
          name.text(EuGlobalFields.LANGUAGE),
          NameQuality.STRONG);
      draft.reason(name.text(EuGlobalFields.FUNCTION));
    }
    for (Element birth : element.all(EuGlobalFields.BIRTH)) {
      draft.births(ListDates.first(birth.text(EuGlobalFields.BIRTH_DATE)));
      String place = birth.text(EuGlobalFields.PLACE);
      String country = birth.text(EuGlobalFields.COUNTRY);
      draft.birthPlace(
          place.isEmpty() || country.isEmpty() ? place + country : place + ", " + country);
    }
    element
        .texts(EuGlobalFields.CITIZEN, EuGlobalFields.COUNTRY)
        .forEach(code -> draft.country(COUNTRIES.find(code)));
    for (Element passport : element.all(EuGlobalFields.PASSPORT)) {
      EuWords.number(
          draft,
          passport.text(EuGlobalFields.NUMBER),
          COUNTRIES.find(passport.text(EuGlobalFields.COUNTRY)));
    }
    for (Element address : element.all(EuGlobalFields.ADDRESS)) {
      List<String> lines = new ArrayList<>();
      for (String line : EuGlobalFields.LINES) {
        lines.add(address.text(line));
      }
      String country = address.text(EuGlobalFields.COUNTRY);
      lines.add(country);
      lines.add(address.text(EuGlobalFields.OTHER));
      draft.address(address.text(EuGlobalFields.CITY), COUNTRIES.find(country), lines);
    }
    draft.programme(element.attribute(EuGlobalFields.PROGRAMME));
    draft.reason(element.attribute(EuGlobalFields.LEGAL_BASIS));
    draft.reason(element.attribute(EuGlobalFields.REMARK));
    draft.listed(ListDates.first(element.attribute(EuGlobalFields.REGISTERED)));
    return draft.entry(raw);
  }
}
