package org.waybill.watchlist.eu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;
import org.waybill.watchlist.terms.Countries;
import org.waybill.watchlist.terms.DocumentKinds;
import org.waybill.watchlist.terms.EntryDraft;

/** What all formats of the EU's list share. */
public final class EuWords {

  /** The code of the list. */
  public static final String LIST = "eu";

  /** Countries that the list does not know. */
  private static final String UNKNOWN = "00";

  /** "AD001095 (passport-National passport) ((passport) expires: 2010)", of the older formats. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?<number>.*?)\\s*\\((?<type>[a-z]+)-(?<words>[^)]*)\\)\\s*(?<note>.*)$");

  private EuWords() {}

  /** The kind of a type: P or person; E or enterprise. */
  public static EntryKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "p", "person" -> EntryKind.PERSON;
      case "e", "enterprise", "entity" -> EntryKind.ORGANISATION;
      case "vessel", "ship" -> EntryKind.VESSEL;
      default -> EntryKind.UNKNOWN;
    };
  }

  /** The code of a country that is given as ISO code or by name. */
  public static Optional<String> country(String code, String name) {
    if (code.equals(UNKNOWN) || code.isEmpty()) {
      return Countries.standard().find(name);
    }
    return Countries.standard().find(code).or(() -> Countries.standard().find(name));
  }

  /**
   * Adds a name; the first one is the primary one.
   *
   * @param draft the draft
   * @param whole the whole name, or empty
   * @param parts first, middle and last name; empty ones are left out
   * @param language the language's ISO 639-1 code in capitals, or empty
   * @param quality whether the list calls it weak
   */
  public static void name(
      EntryDraft draft, String whole, List<String> parts, String language, NameQuality quality) {
    String first = parts.get(0);
    String middle = parts.get(1);
    String last = parts.get(2);
    String full = whole.isEmpty() ? first + " " + middle + " " + last : whole;
    var told = new ArrayList<>(EntryDraft.part(NamePartKind.GIVEN, first));
    told.addAll(EntryDraft.part(NamePartKind.GIVEN, middle));
    told.addAll(EntryDraft.part(NamePartKind.FAMILY, last));
    boolean person = draft.kind() == EntryKind.PERSON && told.size() > 1;
    draft.name(
        full,
        draft.names() == 0 ? NameKind.PRIMARY : NameKind.ALIAS,
        quality,
        language.toLowerCase(Locale.ROOT),
        person ? told : List.of());
  }

  /** Adds a number of the older formats, which say in brackets what it is. */
  public static void number(EntryDraft draft, String text, Optional<String> country) {
    Matcher matcher = NUMBER.matcher(text.replace("\"", "").strip());
    if (matcher.matches()) {
      IdentifierKind kind = kindOf(matcher.group("type"), matcher.group("words"));
      draft.identifier(kind, matcher.group("number"), country, matcher.group("note"));
    } else {
      draft.identifier(IdentifierKind.OTHER, text, country, "");
    }
  }

  /**
   * The kind of an identification.
   *
   * @param code the list's code: passport, id, ssn, regnumber, fiscalcode, swiftbic, imo …
   * @param words the list's words for it
   */
  public static IdentifierKind kindOf(String code, String words) {
    IdentifierKind kind = DocumentKinds.standard().find(code).orElse(IdentifierKind.OTHER);
    return kind == IdentifierKind.OTHER
        ? DocumentKinds.standard().find(words).orElse(IdentifierKind.OTHER)
        : kind;
  }
}
