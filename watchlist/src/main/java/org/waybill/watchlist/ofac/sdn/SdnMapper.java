package org.waybill.watchlist.ofac.sdn;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.ofac.OfacNumbers;
import org.waybill.watchlist.ofac.OfacRemarks;
import org.waybill.watchlist.ofac.OfacWords;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of sdn.xml is made of. */
final class SdnMapper {

  private static final Countries COUNTRIES = Countries.standard();

  private SdnMapper() {}

  static Entry entry(String list, Element element, String raw) {
    EntryDraft draft = new EntryDraft(list, element.text(SdnFields.UID));
    draft.kind(OfacWords.kind(element.text(SdnFields.TYPE)));
    name(draft, element, NameKind.PRIMARY, NameQuality.STRONG);
    for (Element alias : element.all(SdnFields.ALIASES)) {
      boolean former = OfacWords.former(alias.text(SdnFields.ALIAS_TYPE));
      boolean weak = alias.text(SdnFields.CATEGORY).equals(SdnFields.WEAK);
      name(
          draft,
          alias,
          former ? NameKind.FORMER : NameKind.ALIAS,
          weak ? NameQuality.WEAK : NameQuality.STRONG);
    }
    element.texts(SdnFields.BIRTHS).forEach(date -> draft.births(ListDates.all(date)));
    element.texts(SdnFields.BIRTH_PLACES).forEach(draft::birthPlace);
    element.texts(SdnFields.NATIONALITIES).forEach(name -> draft.country(COUNTRIES.find(name)));
    element.texts(SdnFields.CITIZENSHIPS).forEach(name -> draft.country(COUNTRIES.find(name)));
    for (Element id : element.all(SdnFields.IDS)) {
      OfacNumbers.add(
          draft,
          id.text(SdnFields.ID_TYPE),
          id.text(SdnFields.ID_NUMBER),
          id.text(SdnFields.ID_COUNTRY),
          dates(id));
    }
    vessel(draft, element.first(SdnFields.VESSEL));
    element.all(SdnFields.ADDRESSES).forEach(address -> address(draft, address));
    element.texts(SdnFields.PROGRAMMES).forEach(draft::programme);
    draft.reason(element.text(SdnFields.TITLE));
    OfacRemarks.add(draft, element.text(SdnFields.REMARKS));
    return draft.entry(raw);
  }

  private static void name(EntryDraft draft, Element named, NameKind kind, NameQuality quality) {
    String first = named.text(SdnFields.FIRST_NAME);
    String last = named.text(SdnFields.LAST_NAME);
    List<NamePart> parts = new ArrayList<>();
    if (draft.kind() == EntryKind.PERSON && !first.isEmpty()) {
      parts.addAll(EntryDraft.part(NamePartKind.GIVEN, first));
      parts.addAll(EntryDraft.part(NamePartKind.FAMILY, last));
    }
    draft.name(first + " " + last, kind, quality, "", parts);
  }

  private static String dates(Element id) {
    List<String> said = new ArrayList<>();
    String issued = id.text(SdnFields.ISSUED);
    String expires = id.text(SdnFields.EXPIRES);
    if (!issued.isEmpty()) {
      said.add("issued " + issued);
    }
    if (!expires.isEmpty()) {
      said.add("expires " + expires);
    }
    return String.join("; ", said);
  }

  private static void vessel(EntryDraft draft, Element vessel) {
    draft.identifier(IdentifierKind.CALL_SIGN, vessel.text(SdnFields.CALL_SIGN));
    draft.country(COUNTRIES.find(vessel.text(SdnFields.FLAG)));
    draft.link("vessel owner", "", vessel.text(SdnFields.OWNER));
    draft.reason(vessel.text(SdnFields.VESSEL_TYPE));
  }

  private static void address(EntryDraft draft, Element address) {
    List<String> lines = new ArrayList<>();
    for (String line : SdnFields.LINES) {
      lines.add(address.text(line));
    }
    String country = address.text(SdnFields.COUNTRY);
    lines.add(address.text(SdnFields.CITY));
    lines.add(address.text(SdnFields.STATE));
    lines.add(address.text(SdnFields.POSTAL_CODE));
    lines.add(country);
    draft.address(address.text(SdnFields.CITY), COUNTRIES.find(country), lines);
  }
}
