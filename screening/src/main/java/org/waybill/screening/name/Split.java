package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import org.waybill.screening.text.Letters;
import org.waybill.screening.text.Writing;

/** Cuts a name into words, each in one writing. */
final class Split {

  private static final String WITHIN_WORDS = "'’‘ʼ`´ʹʻʾʿ“”\"ˈ\u200c\u200d\u200e\u200f׳״";

  private Split() {}

  /** A word of a name, in lower case with its accents. */
  record Word(String text, Writing writing, boolean dotted) {}

  /** The words of a name in their order. */
  static List<Word> words(String name) {
    String lower = unmixed(Letters.lower(name));
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Writing writing = Writing.LATIN;
    for (int i = 0; i < lower.length(); ) {
      int sign = lower.codePointAt(i);
      i += Character.charCount(sign);
      if (WITHIN_WORDS.indexOf(sign) >= 0) {
        continue;
      }
      boolean mark = isMark(sign);
      if (!Character.isLetterOrDigit(sign) && !(mark && !word.isEmpty())) {
        add(word, writing, sign == '.', words);
        continue;
      }
      Writing own = mark ? writing : Writing.of(sign);
      if (own != writing && !word.isEmpty()) {
        String ending =
            writing == Writing.DIGITS
                ? OrdinalEndings.at(lower, i - Character.charCount(sign))
                : "";
        add(word, writing, false, words);
        if (!ending.isEmpty()) {
          i += ending.length() - Character.charCount(sign);
          continue;
        }
      }
      writing = own;
      word.appendCodePoint(sign);
    }
    add(word, writing, false, words);
    return words;
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void add(StringBuilder word, Writing writing, boolean dotted, List<Word> words) {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), writing, dotted));
      word.setLength(0);
    }
  }

  /** A few Cyrillic or Greek letters in a Latin word look alike: they are taken for Latin ones. */
  private static String unmixed(String text) {
    boolean latin = false;
    boolean other = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      latin |= letter >= 'a' && letter <= 'z';
      other |= letter >= 0x370 && letter <= 0x52F;
    }
    return latin && other ? Lookalikes.replaced(text) : text;
  }
}
