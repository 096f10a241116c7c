package org.waybill.screening.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Letters without case, accents and presentation forms. */
public final class Letters {

  private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  private Letters() {}

  /** The text in lower case with one form for each letter; accents stay. */
  public static String lower(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    // The dotted capital of Turkish would leave a combining dot behind in lower case.
    String composed = COMPOSED.normalize(text).replace('İ', 'I');
    return COMPOSED.normalize(composed.toLowerCase(Locale.ROOT));
  }

  /** A lower-case text without its accents; letters that are no accented ones stay. */
  public static String withoutAccents(String text) {
    if (isPlain(text)) {
      return text;
    }
    String decomposed = DECOMPOSED.normalize(text);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int letter = decomposed.codePointAt(i);
      i += Character.charCount(letter);
      int type = Character.getType(letter);
      if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        continue;
      }
      append(letter, bare);
    }
    return bare.toString();
  }

  private static void append(int letter, StringBuilder bare) {
    switch (letter) {
      case 'ø' -> bare.append('o');
      case 'ł' -> bare.append('l');
      case 'đ', 'ð' -> bare.append('d');
      case 'þ' -> bare.append("th");
      case 'ß' -> bare.append("ss");
      case 'æ' -> bare.append("ae");
      case 'œ' -> bare.append("oe");
      case 'ı' -> bare.append('i');
      case 'ə' -> bare.append('a');
      case 'ħ' -> bare.append('h');
      case 'ŋ' -> bare.append("ng");
      case 'ŧ' -> bare.append('t');
      case 'ʻ', 'ʼ', 'ʹ', 'ʾ', 'ʿ', 'ˈ', 'ـ' -> {}
      default -> bare.appendCodePoint(letter);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
