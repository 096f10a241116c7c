package org.waybill.screening.text;

/**
 * What a word is compared by with words of scripts that leave out or add sounds.
 *
 * @param consonants its consonants
 * @param consonantsWithLips its consonants, {@code v} among them
 * @param groups its consonants in the groups that syllabaries do not tell apart
 * @param korean what it sounds like if it is romanized Korean
 * @param letters which letters it is spelled with, as bits
 * @param soundLetters which letters its sound is written with, as bits
 */
public record Foreign(
    String consonants,
    String consonantsWithLips,
    String groups,
    String korean,
    int letters,
    int soundLetters) {

  private static final int BITS = 31;

  /** The letters of a text, as bits: an edit changes two of them at most. */
  public static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1 << (text.charAt(i) & BITS);
    }
    return letters;
  }
}
