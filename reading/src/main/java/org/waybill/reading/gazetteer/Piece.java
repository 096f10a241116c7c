package org.waybill.reading.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run of letters and digits: the unit that names are compared by.
 *
 * <p>Tokenisers differ on "U.S.-backed", "Russia's" and "EE. UU."; pieces do not.
 *
 * @param text the letters as written
 * @param folded lower case without accents
 * @param token index of the token that it came from, 0 outside a sentence
 * @param apart whether more than a space, hyphen, apostrophe, period, ampersand or slash parts it
 *     from the piece before
 */
record Piece(String text, String folded, int token, boolean apart) {

  private static final String JOINERS =
      " \u00a0-\u2010\u2011\u2013'\u2018\u2019`\u00b4\u02bb\u02bc\u02bf.&/\u00b7";

  /** Letters that have no decomposition into a letter and an accent. */
  private static final Map<Character, String> UNDECOMPOSED =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ð', "d", 'þ',
          "th", 'ə', "a");

  /** Adds the pieces of a token's text, and tells whether what follows is set apart from them. */
  static boolean split(String text, int token, boolean apartBefore, List<Piece> into) {
    boolean apart = apartBefore;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isWord(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String letters = text.substring(start, i);
        boolean money =
            i < text.length() && Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL;
        if (!money) {
          into.add(new Piece(letters, fold(letters), token, apart));
          apart = false;
        }
        start = -1;
      }
      if (!inside && i < text.length() && JOINERS.indexOf(text.charAt(i)) < 0) {
        apart = true;
      }
    }
    return apart;
  }

  /** The pieces of a name. */
  static List<Piece> of(String name) {
    List<Piece> pieces = new ArrayList<>();
    split(Normalizer.normalize(name, Normalizer.Form.NFC), 0, false, pieces);
    return pieces;
  }

  boolean startsUpper() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean allUpper() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return startsUpper();
  }

  /** A copy that stands in for a part of this piece. */
  Piece part(String word, boolean first) {
    return new Piece(word, fold(word), token, first && apart);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && JOINERS.indexOf(c) < 0;
  }

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean plain = true;
    for (int i = 0; i < lower.length() && plain; i++) {
      plain = lower.charAt(i) < 0x80;
    }
    if (plain) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      String replacement = UNDECOMPOSED.get(c);
      if (replacement == null) {
        folded.append(c);
      } else {
        folded.append(replacement);
      }
    }
    return folded.toString();
  }
}
