package org.waybill.screening.text;

import com.ibm.icu.lang.UScript;

/** How a word is written, by what its signs stand for. */
public enum Writing {
  /** Latin letters. */
  LATIN,
  /** Another alphabet with vowels: Cyrillic, Greek, Armenian, Georgian. */
  ALPHABET,
  /** Consonants, and vowels only where they are long: Arabic and Hebrew. */
  CONSONANTS,
  /** Syllables of Japanese: Katakana and Hiragana. */
  KANA,
  /** Syllables of Korean. */
  HANGUL,
  /** Signs for words: Chinese, and Japanese and Korean where they borrow them. */
  HAN,
  /** Digits alone. */
  DIGITS,
  /** Any other script. */
  OTHER;

  /** How a single sign is written. */
  public static Writing of(int sign) {
    if (sign < 0x80) {
      return Character.isDigit(sign) ? DIGITS : LATIN;
    }
    if (Character.isDigit(sign)) {
      return DIGITS;
    }
    return switch (UScript.getScript(sign)) {
      case UScript.LATIN -> LATIN;
      case UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN, UScript.GEORGIAN -> ALPHABET;
      case UScript.ARABIC, UScript.HEBREW -> CONSONANTS;
      case UScript.KATAKANA, UScript.HIRAGANA -> KANA;
      case UScript.HANGUL -> HANGUL;
      case UScript.HAN -> HAN;
      // The mark of a long vowel belongs to both kinds of kana.
      case UScript.COMMON, UScript.INHERITED -> sign == 'ー' ? KANA : LATIN;
      default -> OTHER;
    };
  }
}
