package org.waybill.screening.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.screening.text.Foreign;
import org.waybill.screening.text.Writing;

/**
 * A word of a name with what it is compared by.
 *
 * @param text the word as it is written
 * @param writing how it is written
 * @param role the part that it plays
 * @param concept what it stands for, where that is known: a generic word's concept, a number's
 *     digits; else empty
 * @param weight how much it tells apart who bears it, between 0 and 1
 * @param keys its spellings in the letters a to z and digits, the plainest first
 * @param sounds what each spelling sounds like
 * @param foreign what it is compared by with words of other scripts
 * @param names the names that it is a spelling of, by number
 * @param shortFor the names that it is short for, by number
 * @param isGiven whether it is known as a given name
 */
public record Token(
    String text,
    Writing writing,
    Role role,
    String concept,
    double weight,
    List<String> keys,
    List<String> sounds,
    Foreign foreign,
    List<Integer> names,
    List<Integer> shortFor,
    boolean isGiven) {

  /** Copies the lists. */
  public Token {
    keys = List.copyOf(keys);
    sounds = List.copyOf(sounds);
    names = List.copyOf(names);
    shortFor = List.copyOf(shortFor);
  }

  /** A word of which nothing is known but how it is spelled and what it sounds like. */
  public static Token ofSpelling(String key, Writing writing, String sound, Foreign foreign) {
    return new Token(
        key,
        writing,
        Role.NAME,
        "",
        1,
        List.of(key),
        List.of(sound),
        foreign,
        List.of(),
        List.of(),
        false);
  }

  /** Whether it is the name or adjective of a country, in a name that is not a person's. */
  public boolean isCountry() {
    return role == Role.NAME && !concept.isEmpty();
  }

  /** Words of one text and part are nearly always the same. */
  @Override
  public int hashCode() {
    return 31 * text.hashCode() + role.hashCode();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Token token
            && role == token.role
            && text.equals(token.text)
            && writing == token.writing
            && concept.equals(token.concept)
            && weight == token.weight
            && keys.equals(token.keys);
  }

  /** Its plainest spelling. */
  public String key() {
    return keys.getFirst();
  }

  /** What its plainest spelling sounds like. */
  public String sound() {
    return sounds.getFirst();
  }
}
