package org.waybill.watchlist.canada;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.source.Element;
import org.waybill.watchlist.terms.EntryDraft;
import org.waybill.watchlist.terms.Languages;
import org.waybill.watchlist.terms.ListDates;

/**
 * What an entry of Canada's list is made of. The list has no ids; regulation, schedule and item
 * together are what it is cited by.
 */
final class CanadaMapper {

  static final String LIST = "ca";

  /** "Russian: Антон Мустеров": aliases say their language so. */
  private static final Pattern LANGUAGE =
      Pattern.compile("^(?<language>\\p{Lu}\\p{L}+)\\s*:\\s*(?<name>.+)$");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*;\\s*|\\s*,\\s+(?!\\p{Lu}{1,4}\\b\\.?(?:,|$))|\\s*\\bor\\s+");

  private CanadaMapper() {}

  static Entry entry(Element element, String raw) {
    String regulation = element.text(CanadaFields.COUNTRY);
    EntryDraft draft =
        new EntryDraft(
            LIST,
            regulation.split(" / ", 2)[0]
                + ", schedule "
                + element.text(CanadaFields.SCHEDULE)
                + ", item "
                + element.text(CanadaFields.ITEM));
    String entity = either(element, CanadaFields.ENTITY, CanadaFields.ENTITY_BEFORE);
    String imo = element.text(CanadaFields.IMO);
    String last = element.text(CanadaFields.LAST);
    String given = element.text(CanadaFields.GIVEN);
    if (entity.isEmpty()) {
      draft.kind(EntryKind.PERSON);
      List<NamePart> family = EntryDraft.part(NamePartKind.FAMILY, last);
      List<NamePart> parts = new ArrayList<>(EntryDraft.part(NamePartKind.GIVEN, given));
      parts.addAll(family);
      draft.name(given + " " + last, NameKind.PRIMARY, NameQuality.STRONG, "", parts);
    } else {
      draft.kind(imo.isEmpty() ? EntryKind.ORGANISATION : EntryKind.VESSEL);
      draft.name(entity, NameKind.PRIMARY, NameQuality.STRONG, "");
    }
    for (String alias : BETWEEN.split(element.text(CanadaFields.ALIASES), -1)) {
      alias(draft, alias);
    }
    draft.births(ListDates.all(either(element, CanadaFields.BORN, CanadaFields.BORN_BEFORE)));
    draft.identifier(IdentifierKind.IMO, imo);
    draft.programme(regulation);
    draft.reason(either(element, CanadaFields.TITLE, CanadaFields.TITLE_BEFORE));
    draft.listed(ListDates.first(element.text(CanadaFields.LISTED)));
    return draft.entry(raw);
  }

  private static String either(Element element, String field, String before) {
    String text = element.text(field);
    return text.isEmpty() ? element.text(before) : text;
  }

  private static void alias(EntryDraft draft, String alias) {
    Matcher matcher = LANGUAGE.matcher(alias.strip());
    if (matcher.matches()) {
      Optional<String> code = Languages.standard().find(matcher.group("language"));
      draft.name(matcher.group("name"), NameKind.ALIAS, NameQuality.STRONG, code.orElse(""));
    } else {
      draft.name(alias, NameKind.ALIAS, NameQuality.STRONG, "");
    }
  }
}
