package org.waybill.reading.gate;

import java.text.Normalizer;

/**
 * What texts and patterns have in common when they are compared: lower case without accents, any
 * white space and any hyphen a blank, the typographic apostrophe a plain one.
 *
 * <p>Folding keeps the length, so that offsets hold.
 */
final class Folding {

  private static final int TABLE_SIZE = 0x2100;
  private static final char[] TABLE = new char[TABLE_SIZE];

  static {
    for (int sign = 0; sign < TABLE_SIZE; sign++) {
      TABLE[sign] = folded((char) sign);
    }
  }

  private Folding() {}

  private static char folded(char sign) {
    if (Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.getType(sign) == Character.DASH_PUNCTUATION) {
      return ' ';
    }
    if (sign == '\u2019') {
      return '\'';
    }
    char bare = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(bare);
  }

  static char fold(char sign) {
    return sign < TABLE_SIZE ? TABLE[sign] : Character.toLowerCase(sign);
  }

  static char[] fold(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = fold(signs[i]);
    }
    return signs;
  }
}
