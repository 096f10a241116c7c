package org.waybill.watchlist.terms;

/** Blanks of all kinds, and characters that show nothing. */
public final class Blanks {

  private Blanks() {}

  /**
   * A text with single blanks between words and none around it; marks of direction, byte order and
   * the like are left out, and so are control characters.
   */
  public static String single(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      int type = Character.getType(character);
      if (character <= ' '
          || Character.isWhitespace(character)
          || Character.isSpaceChar(character)) {
        blank = clean.length() > 0;
      } else if (!hidden(character, type)) {
        if (blank) {
          clean.append(' ');
          blank = false;
        }
        clean.append(character);
      }
    }
    return clean.toString();
  }

  private static boolean hidden(char character, int type) {
    // The joiners are letters' business in Persian and Indic scripts.
    boolean joiner = character == 0x200C || character == 0x200D;
    return (type == Character.FORMAT && !joiner) || type == Character.CONTROL;
  }
}
