package org.waybill.watchlist.opensanctions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.DocumentKinds;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.ListDates;

/** What an entry of FollowTheMoney entities is made of. */
final class FtmMapper {

  /** The list of entities that are in several datasets. */
  static final String LIST = "opensanctions";

  private static final Countries COUNTRIES = Countries.standard();

  private final Map<String, JsonNode> addresses;

  FtmMapper(Map<String, JsonNode> addresses) {
    this.addresses = addresses;
  }

  static boolean isParty(JsonNode node) {
    return FtmFields.PARTIES.containsKey(node.path(FtmFields.SCHEMA).asText());
  }

  static boolean isAddress(JsonNode node) {
    return node.path(FtmFields.SCHEMA).asText().equals(FtmFields.ADDRESS);
  }

  /** The ids of the parties that an entity belongs to; none for parties and addresses. */
  static List<String> owners(JsonNode node) {
    String schema = node.path(FtmFields.SCHEMA).asText();
    List<String> owners = new ArrayList<>();
    if (schema.equals(FtmFields.SANCTION)) {
      owners.addAll(values(node, FtmFields.ENTITY));
    } else if (FtmFields.DOCUMENTS.contains(schema)) {
      owners.addAll(values(node, FtmFields.HOLDER));
    } else if (FtmFields.TIES.containsKey(schema)) {
      FtmFields.Tie tie = FtmFields.TIES.get(schema);
      owners.addAll(values(node, tie.from()));
    }
    return owners;
  }

  /** The texts of a property; of a nested entity its id. */
  private static List<String> values(JsonNode node, String property) {
    List<String> values = new ArrayList<>();
    for (JsonNode value : node.path(FtmFields.PROPERTIES).path(property)) {
      String text = value.isObject() ? value.path(FtmFields.ID).asText() : value.asText();
      values.add(text);
    }
    return values;
  }

  private static List<JsonNode> nested(JsonNode node, String property) {
    List<JsonNode> nested = new ArrayList<>();
    for (JsonNode value : node.path(FtmFields.PROPERTIES).path(property)) {
      if (value.isObject()) {
        nested.add(value);
      }
    }
    return nested;
  }

  Entry entry(JsonNode node, List<JsonNode> belongings, String raw) {
    JsonNode datasets = node.path(FtmFields.DATASETS);
    String list = datasets.size() == 1 ? datasets.path(0).asText() : LIST;
    EntryDraft draft = new EntryDraft(list, node.path(FtmFields.ID).asText());
    String schema = node.path(FtmFields.SCHEMA).asText();
    draft.kind(FtmFields.PARTIES.getOrDefault(schema, EntryKind.UNKNOWN));
    names(draft, node);
    for (String property : FtmFields.BIRTHS) {
      values(node, property).forEach(date -> draft.births(ListDates.all(date)));
    }
    values(node, FtmFields.BIRTH_PLACE).forEach(draft::birthPlace);
    for (String property : FtmFields.COUNTRIES) {
      values(node, property).forEach(code -> draft.country(COUNTRIES.find(code)));
    }
    FtmFields.NUMBERS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(number ->
            values(node, number.getKey())
                .forEach(value -> draft.identifier(number.getValue(), value)));
    values(node, FtmFields.FULL_ADDRESS)
        .forEach(text -> draft.address("", Optional.empty(), List.of(text)));
    for (String id : values(node, FtmFields.ADDRESSES)) {
      JsonNode address = addresses.get(id);
      if (address != null) {
        address(draft, address);
      }
    }
    nested(node, FtmFields.ADDRESSES).forEach(address -> address(draft, address));
    for (String property : FtmFields.REASONS) {
      values(node, property).forEach(draft::reason);
    }
    belongings.forEach(belonging -> belonging(draft, belonging));
    for (JsonNode property : node.path(FtmFields.PROPERTIES)) {
      for (JsonNode value : property) {
        if (value.isObject()) {
          belonging(draft, value);
        }
      }
    }
    return draft.entry(raw);
  }

  private static void names(EntryDraft draft, JsonNode node) {
    String caption = node.path(FtmFields.CAPTION).asText("");
    List<String> names = values(node, FtmFields.NAME);
    if (names.contains(caption) || names.isEmpty()) {
      draft.name(caption, NameKind.PRIMARY, NameQuality.STRONG, "");
    }
    for (String name : names) {
      NameKind kind = draft.names() == 0 ? NameKind.PRIMARY : NameKind.ALIAS;
      draft.name(name, kind, NameQuality.STRONG, "");
    }
    for (String property : FtmFields.ALIASES) {
      values(node, property)
          .forEach(name -> draft.name(name, NameKind.ALIAS, NameQuality.STRONG, ""));
    }
    values(node, FtmFields.FORMER)
        .forEach(name -> draft.name(name, NameKind.FORMER, NameQuality.STRONG, ""));
    values(node, FtmFields.WEAK_ALIAS)
        .forEach(name -> draft.name(name, NameKind.ALIAS, NameQuality.WEAK, ""));
  }

  private static void address(EntryDraft draft, JsonNode address) {
    String country = values(address, "country").stream().findFirst().orElse("");
    String city = values(address, FtmFields.CITY).stream().findFirst().orElse("");
    for (String full : values(address, FtmFields.FULL)) {
      draft.address(city, COUNTRIES.find(country), List.of(full));
    }
  }

  private static void belonging(EntryDraft draft, JsonNode node) {
    String schema = node.path(FtmFields.SCHEMA).asText();
    if (schema.equals(FtmFields.SANCTION)) {
      values(node, FtmFields.PROGRAMME_ID).forEach(draft::programme);
      values(node, FtmFields.PROGRAMME).forEach(draft::programme);
      values(node, FtmFields.AUTHORITY).forEach(draft::reason);
      values(node, FtmFields.REASON).forEach(draft::reason);
      for (String property : FtmFields.LISTED) {
        values(node, property).forEach(day -> draft.listed(ListDates.first(day)));
      }
      values(node, FtmFields.DELISTED).forEach(day -> draft.delisted(ListDates.first(day)));
    } else if (FtmFields.DOCUMENTS.contains(schema)) {
      String type = values(node, FtmFields.TYPE).stream().findFirst().orElse(schema);
      IdentifierKind kind = DocumentKinds.standard().find(type).orElse(IdentifierKind.OTHER);
      Optional<String> country =
          values(node, "country").stream().findFirst().flatMap(COUNTRIES::find);
      values(node, FtmFields.NUMBER)
          .forEach(number -> draft.identifier(kind, number, country, type));
    } else {
      FtmFields.Tie tie = FtmFields.TIES.get(schema);
      if (tie != null) {
        String role = values(node, tie.role()).stream().findFirst().orElse(schema);
        values(node, tie.to()).forEach(other -> draft.link(role, other, ""));
      }
    }
  }
}
