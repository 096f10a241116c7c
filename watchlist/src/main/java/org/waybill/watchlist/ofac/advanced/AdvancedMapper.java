package org.waybill.watchlist.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
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

/** What an entry of ADVANCED_XML is made of. */
final class AdvancedMapper {

  private static final Countries COUNTRIES = Countries.standard();

  private final Surroundings around;

  AdvancedMapper(Surroundings around) {
    this.around = around;
  }

  Entry entry(Element party, String raw) {
    Element profile = party.first(AdvancedFields.PROFILE);
    String id = party.attribute(AdvancedFields.FIXED);
    String profileId = profile.attribute(AdvancedFields.ID);
    List<Element> entries = around.entries(profileId);
    EntryDraft draft = new EntryDraft(list(entries), id);
    draft.kind(kind(profile.attribute(AdvancedFields.SUBTYPE)));
    for (Element identity : profile.all(AdvancedFields.IDENTITY)) {
      names(draft, identity);
      for (Element document : around.documents(identity.attribute(AdvancedFields.ID))) {
        OfacNumbers.add(
            draft,
            around.word("IDRegDocType", document.attribute(AdvancedFields.DOCUMENT_TYPE)),
            document.text(AdvancedFields.DOCUMENT_NUMBER),
            around.word("Country", document.attribute(AdvancedFields.DOCUMENT_COUNTRY)),
            document.text(AdvancedFields.COMMENT));
      }
    }
    profile.all(AdvancedFields.FEATURE).forEach(feature -> feature(draft, feature));
    for (Element listing : entries) {
      listing.all(AdvancedFields.EVENT_DATES).stream()
          .flatMap(date -> AdvancedDates.of(date).stream())
          .sorted()
          .limit(1)
          .forEach(day -> draft.listed(ListDates.first(day.toString())));
      // The measure of a programme has the programme's name for its comment.
      listing.texts(AdvancedFields.MEASURE, AdvancedFields.COMMENT).forEach(draft::programme);
    }
    for (Element relationship : around.relationships(profileId)) {
      draft.link(
          around.word("RelationType", relationship.attribute(AdvancedFields.RELATION)),
          relationship.attribute(AdvancedFields.TO),
          "");
    }
    draft.reason(party.text(AdvancedFields.COMMENT));
    return draft.entry(raw);
  }

  private String list(List<Element> entries) {
    for (Element entry : entries) {
      String list = around.word("List", entry.attribute(AdvancedFields.LIST_ID));
      if (!list.isEmpty() && !list.equals(OfacWords.SDN_LIST)) {
        return OfacWords.CONSOLIDATED;
      }
    }
    return OfacWords.SDN;
  }

  private EntryKind kind(String subtype) {
    // A subtype is Vessel or Aircraft; those of persons and entities are called Unknown.
    EntryKind kind = OfacWords.kind(around.word("PartySubType", subtype));
    if (kind == EntryKind.VESSEL || kind == EntryKind.AIRCRAFT) {
      return kind;
    }
    String type = around.partyType(subtype);
    return type.isEmpty() ? EntryKind.UNKNOWN : OfacWords.kind(type);
  }

  private void names(EntryDraft draft, Element identity) {
    Map<String, String> types = new HashMap<>();
    for (Element group : identity.all(AdvancedFields.NAME_GROUPS)) {
      types.put(
          group.attribute(AdvancedFields.ID),
          around
              .word("NamePartType", group.attribute(AdvancedFields.NAME_TYPE))
              .toLowerCase(Locale.ROOT));
    }
    for (Element alias : identity.all(AdvancedFields.ALIAS)) {
      boolean primary = alias.attribute(AdvancedFields.PRIMARY).equals(AdvancedFields.TRUE);
      boolean weak = alias.attribute(AdvancedFields.LOW_QUALITY).equals(AdvancedFields.TRUE);
      boolean former =
          OfacWords.former(around.word("AliasType", alias.attribute(AdvancedFields.ALIAS_TYPE)));
      for (Element name : alias.all(AdvancedFields.NAME)) {
        boolean original = name.attribute(AdvancedFields.STATUS).equals(AdvancedFields.ORIGINAL);
        NameKind kind =
            former ? NameKind.FORMER : primary && original ? NameKind.PRIMARY : NameKind.ALIAS;
        name(draft, name, types, kind, weak ? NameQuality.WEAK : NameQuality.STRONG);
      }
    }
  }

  private static void name(
      EntryDraft draft,
      Element name,
      Map<String, String> types,
      NameKind kind,
      NameQuality quality) {
    List<NamePart> given = new ArrayList<>();
    List<NamePart> family = new ArrayList<>();
    for (Element value : name.all(AdvancedFields.NAME_VALUES)) {
      String type = types.getOrDefault(value.attribute(AdvancedFields.NAME_GROUP), "");
      switch (type) {
        case "last name", "maiden name" ->
            family.addAll(EntryDraft.part(NamePartKind.FAMILY, value.text()));
        case "patronymic" -> given.addAll(EntryDraft.part(NamePartKind.PATRONYMIC, value.text()));
        case "first name", "middle name", "nickname" ->
            given.addAll(EntryDraft.part(NamePartKind.GIVEN, value.text()));
        default -> given.addAll(EntryDraft.part(NamePartKind.OTHER, value.text()));
      }
    }
    List<NamePart> parts = new ArrayList<>(given);
    parts.addAll(family);
    boolean told = draft.kind() == EntryKind.PERSON && parts.size() > 1;
    draft.name(
        String.join(" ", parts.stream().map(NamePart::text).toList()),
        kind,
        quality,
        "",
        told ? parts : List.of());
  }

  private void feature(EntryDraft draft, Element feature) {
    String type = around.word("FeatureType", feature.attribute(AdvancedFields.FEATURE_TYPE));
    for (Element version : feature.all(AdvancedFields.VERSION)) {
      List<Element> places = new ArrayList<>();
      for (Element place : version.all(AdvancedFields.VERSION_LOCATION)) {
        places.addAll(around.location(place.attribute(AdvancedFields.LOCATION_ID)));
      }
      switch (type) {
        case "Birthdate" ->
            version
                .all(AdvancedFields.PERIOD)
                .forEach(period -> draft.births(AdvancedDates.period(period)));
        case "Place of Birth" ->
            places.forEach(place -> draft.birthPlace(String.join(", ", lines(place))));
        case "Nationality Country", "Citizenship Country" ->
            places.forEach(place -> draft.country(COUNTRIES.find(country(place))));
        case "Location" ->
            places.forEach(
                place -> draft.address(city(place), COUNTRIES.find(country(place)), lines(place)));
        default -> details(draft, type, version);
      }
    }
  }

  private void details(EntryDraft draft, String type, Element version) {
    for (Element detail : version.all(AdvancedFields.DETAIL)) {
      String word =
          around.word("DetailReference", detail.attribute(AdvancedFields.DETAIL_REFERENCE));
      OfacNumbers.add(draft, type, word.isEmpty() ? detail.text() : word, "", "");
    }
    for (Element period : version.all(AdvancedFields.PERIOD)) {
      AdvancedDates.period(period)
          .forEach(date -> OfacNumbers.add(draft, type, date.text(), "", ""));
    }
  }

  private String country(Element place) {
    String country =
        place.all(AdvancedFields.LOCATION_COUNTRY).stream()
            .map(element -> element.attribute(AdvancedFields.COUNTRY_ID))
            .findFirst()
            .orElse("");
    if (!country.isEmpty()) {
      return around.word("Country", country);
    }
    Optional<String> area =
        place.all(AdvancedFields.AREA).stream()
            .map(element -> element.attribute(AdvancedFields.AREA_ID))
            .findFirst();
    return area.map(id -> around.word("AreaCode", id)).orElse("");
  }

  private String city(Element place) {
    for (Element part : place.all(AdvancedFields.LOCATION_PART)) {
      if (around
          .word("LocPartType", part.attribute(AdvancedFields.PART_TYPE))
          .equalsIgnoreCase("city")) {
        return part.texts(AdvancedFields.PART_VALUES).stream().findFirst().orElse("");
      }
    }
    return "";
  }

  private List<String> lines(Element place) {
    List<String> lines = new ArrayList<>();
    for (Element part : place.all(AdvancedFields.LOCATION_PART)) {
      part.texts(AdvancedFields.PART_VALUES).stream().limit(1).forEach(lines::add);
    }
    String country = country(place);
    if (!country.isEmpty()) {
      lines.add(country);
    }
    return lines;
  }
}
