package org.waybill.screening.name;

import java.util.List;
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
 */
public record Token(
    String text,
    Writing writing,
    Role role,
    String concept,
    double weight,
    List<String> keys,
    List<String> sounds) {

  /** Copies the lists. */
  public Token {
    keys = List.copyOf(keys);
    sounds = List.copyOf(sounds);
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
