package org.waybill.watchlist.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.InvalidValueException;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryAddress;
import org.waybill.model.watchlist.EntryDate;
import org.waybill.model.watchlist.EntryKind;
import org.waybill.model.watchlist.EntryLink;
import org.waybill.model.watchlist.EntryName;
import org.waybill.model.watchlist.Identifier;
import org.waybill.model.watchlist.IdentifierKind;
import org.waybill.model.watchlist.NameKind;
import org.waybill.model.watchlist.NamePart;
import org.waybill.model.watchlist.NamePartKind;
import org.waybill.model.watchlist.NameQuality;

/**
 * An entry in the making. Empty values are left out, doubles too; blanks are made single. A name
 * that is given twice keeps its place, and is strong if it is once given as strong.
 */
public final class EntryDraft {

  private final String list;
  private final String id;
  private EntryKind kind = EntryKind.UNKNOWN;
  private final Map<String, EntryName> names = new LinkedHashMap<>();
  private final Map<String, EntryDate> births = new LinkedHashMap<>();
  private final Set<String> birthPlaces = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Map<String, Identifier> identifiers = new LinkedHashMap<>();
  private final Map<String, EntryAddress> addresses = new LinkedHashMap<>();
  private final Set<String> programmes = new LinkedHashSet<>();
  private final Set<String> reasons = new LinkedHashSet<>();
  private @Nullable EntryDate listed;
  private @Nullable EntryDate delisted;
  private final Set<EntryLink> links = new LinkedHashSet<>();

  /**
   * A draft.
   *
   * @param list the code of the list
   * @param id the list's own id of the entry
   * @throws InvalidValueException if the id is empty
   */
  public EntryDraft(String list, String id) {
    this.list = list;
    this.id = Blanks.single(id);
    if (this.id.isEmpty()) {
      throw new InvalidValueException("the record has no id");
    }
  }

  /** Says what kind of party it is. */
  public void kind(EntryKind party) {
    kind = party;
  }

  /** What kind of party it is so far. */
  public EntryKind kind() {
    return kind;
  }

  /** Adds a name that is not told apart into parts. */
  public void name(String full, NameKind form, NameQuality quality, String language) {
    name(full, form, quality, language, List.of());
  }

  /**
   * Adds a name.
   *
   * @param full the whole name
   * @param form how the list gives it
   * @param quality whether the list marks it as weak
   * @param language BCP 47 code of its language, or empty
   * @param parts its parts
   */
  public void name(
      String full, NameKind form, NameQuality quality, String language, List<NamePart> parts) {
    String text = Blanks.single(full);
    if (text.isEmpty()) {
      return;
    }
    EntryName given = names.get(text);
    if (given != null) {
      NameKind first = given.kind() == NameKind.PRIMARY ? NameKind.PRIMARY : form;
      boolean strong = given.quality() == NameQuality.STRONG || quality == NameQuality.STRONG;
      names.put(
          text,
          new EntryName(
              text,
              first == NameKind.PRIMARY ? first : given.kind(),
              strong ? NameQuality.STRONG : NameQuality.WEAK,
              given.script(),
              given.language().or(() -> code(language)),
              given.parts().isEmpty() ? parts : given.parts()));
      return;
    }
    names.put(text, new EntryName(text, form, quality, Scripts.of(text), code(language), parts));
  }

  /** How many names there are so far. */
  public int names() {
    return names.size();
  }

  private static Optional<String> code(String text) {
    String code = Blanks.single(text);
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /**
   * A part of a name, or none.
   *
   * @param kind what the part is
   * @param text the part; may be empty
   */
  public static List<NamePart> part(NamePartKind kind, String text) {
    String value = Blanks.single(text);
    return value.isEmpty() ? List.of() : List.of(new NamePart(kind, value));
  }

  /** Adds dates of birth or foundation. */
  public void births(List<EntryDate> dates) {
    for (EntryDate date : dates) {
      births.putIfAbsent(date.edtf().isEmpty() ? date.text() : date.edtf(), date);
    }
  }

  /** Adds a place of birth. */
  public void birthPlace(String place) {
    add(birthPlaces, place);
  }

  /** Adds a country by its code, where it is known. */
  public void country(Optional<String> code) {
    code.ifPresent(countries::add);
  }

  /** Adds an identifier without a country or a note. */
  public void identifier(IdentifierKind type, String value) {
    identifier(type, value, Optional.empty(), "");
  }

  /**
   * Adds an identifier.
   *
   * @param type what it is
   * @param value the number
   * @param country who issued it
   * @param note what else the list says of it, or empty
   */
  public void identifier(IdentifierKind type, String value, Optional<String> country, String note) {
    String number = Blanks.single(value);
    if (number.isEmpty()) {
      return;
    }
    identifiers.putIfAbsent(type + " " + number, new Identifier(type, number, country, code(note)));
  }

  /**
   * Adds an address.
   *
   * @param city its city, or empty
   * @param country the code of its country; where there is none, the last line that ends with one
   *     tells
   * @param lines its parts from the smallest to the largest; empty ones are left out
   */
  public void address(String city, Optional<String> country, List<String> lines) {
    List<String> parts = new ArrayList<>();
    for (String line : lines) {
      String part = Blanks.single(line);
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
      }
    }
    String text = String.join(", ", parts);
    if (!text.isEmpty()) {
      Optional<String> state = country.or(() -> lastCountry(parts));
      addresses.putIfAbsent(text, new EntryAddress(text, code(city), state));
    }
  }

  private static Optional<String> lastCountry(List<String> parts) {
    for (String part : parts.reversed()) {
      Optional<String> country = Countries.standard().last(part);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** Adds a programme. */
  public void programme(String programme) {
    add(programmes, programme);
  }

  /** Adds a reason or remark. */
  public void reason(String reason) {
    add(reasons, reason);
  }

  private static void add(Set<String> values, String text) {
    String value = Blanks.single(text);
    if (!value.isEmpty()) {
      values.add(value);
    }
  }

  /** Says when it was listed; the first date that is said counts. */
  public void listed(List<EntryDate> dates) {
    if (listed == null && !dates.isEmpty()) {
      listed = dates.getFirst();
    }
  }

  /** Says when it was taken off the list; the first date that is said counts. */
  public void delisted(List<EntryDate> dates) {
    if (delisted == null && !dates.isEmpty()) {
      delisted = dates.getFirst();
    }
  }

  /**
   * Adds a link.
   *
   * @param relation the list's words for it
   * @param target the other entry's id, or empty
   * @param name the other party's name, or empty
   */
  public void link(String relation, String target, String name) {
    Optional<String> other = code(target);
    Optional<String> called = code(name);
    if (other.isPresent() || called.isPresent()) {
      links.add(new EntryLink(Blanks.single(relation), other, called));
    }
  }

  /**
   * The entry.
   *
   * @param raw the record as the list gives it
   * @throws InvalidValueException if it has no name
   */
  public Entry entry(String raw) {
    List<EntryName> sorted = new ArrayList<>();
    names.values().stream().filter(name -> name.kind() == NameKind.PRIMARY).forEach(sorted::add);
    names.values().stream().filter(name -> name.kind() != NameKind.PRIMARY).forEach(sorted::add);
    return new Entry(
        list,
        id,
        kind,
        sorted,
        List.copyOf(births.values()),
        List.copyOf(birthPlaces),
        List.copyOf(countries),
        List.copyOf(identifiers.values()),
        List.copyOf(addresses.values()),
        List.copyOf(programmes),
        List.copyOf(reasons),
        Optional.ofNullable(listed),
        Optional.ofNullable(delisted),
        List.copyOf(links),
        raw);
  }
}
