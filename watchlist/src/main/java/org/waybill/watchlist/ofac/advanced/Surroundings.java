package org.waybill.watchlist.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.source.RefusedException;

/** What stands around the parties of a file: reference sets, locations, documents and the like. */
final class Surroundings {

  /** How many elements are held at most; OFAC's whole list has a tenth of it. */
  private static final int MOST = 2_000_000;

  private final Map<String, Map<String, String>> values = new HashMap<>();
  private final Map<String, String> partyTypes = new HashMap<>();
  private final Map<String, Element> locations = new HashMap<>();
  private final Map<String, List<Element>> documents = new HashMap<>();
  private final Map<String, List<Element>> relationships = new HashMap<>();
  private final Map<String, List<Element>> entries = new HashMap<>();
  private int held;

  /** Keeps an element that is no party. */
  void keep(Element element, String where) throws RefusedException {
    held++;
    if (held > MOST) {
      throw new RefusedException(
          where, "the file has more than " + MOST + " elements; get it anew");
    }
    switch (element.name()) {
      case AdvancedFields.REFERENCES -> element.children().forEach(this::values);
      case AdvancedFields.LOCATION -> locations.put(element.attribute(AdvancedFields.ID), element);
      case AdvancedFields.DOCUMENT ->
          add(documents, element.attribute(AdvancedFields.DOCUMENT_IDENTITY), element);
      case AdvancedFields.RELATIONSHIP ->
          add(relationships, element.attribute(AdvancedFields.FROM), element);
      case AdvancedFields.ENTRY ->
          add(entries, element.attribute(AdvancedFields.ENTRY_PROFILE), element);
      default -> {
        // the date of issue, which the reader takes
      }
    }
  }

  private static void add(Map<String, List<Element>> map, String key, Element element) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(element);
  }

  private void values(Element set) {
    for (Element value : set.children()) {
      String id = value.attribute(AdvancedFields.ID);
      values.computeIfAbsent(value.name(), none -> new HashMap<>()).put(id, value.text());
      String party = value.attribute(AdvancedFields.PARTY_TYPE);
      if (!party.isEmpty()) {
        partyTypes.put(id, party);
      }
    }
  }

  /** The words for a number of a reference set, empty if it has none. */
  String word(String set, String id) {
    return values.getOrDefault(set, Map.of()).getOrDefault(id, "");
  }

  /** The type of party that a subtype belongs to: Individual, Entity, Transport. */
  String partyType(String subtype) {
    return word("PartyType", partyTypes.getOrDefault(subtype, ""));
  }

  List<Element> location(String id) {
    Element location = locations.get(id);
    return location == null ? List.of() : List.of(location);
  }

  List<Element> documents(String identity) {
    return documents.getOrDefault(identity, List.of());
  }

  List<Element> relationships(String profile) {
    return relationships.getOrDefault(profile, List.of());
  }

  List<Element> entries(String profile) {
    return entries.getOrDefault(profile, List.of());
  }
}
