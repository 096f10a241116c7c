package org.waybill.syntax;

/**
 * Recognises what news agencies put before the first sentence: "WASHINGTON, March 3 -", "La Habana
 * (AFP) —", "(CNN)".
 *
 * <p>It stands at the start of a paragraph, opens with a word in capitals or ends with a name in
 * brackets, and is set off by a dash; a name in brackets alone needs none. Within the sentence it
 * would only lead a parser astray.
 */
final class Dateline {

  private static final int LONGEST = 70;
  private static final int LONGEST_BRACKETS = 25;
  private static final int SHORTEST_CAPITALS = 3;

  private Dateline() {}

  /** The offset after the dateline that starts at an offset, or that offset if there is none. */
  static int end(String text, int start, int limit) {
    if (start >= limit) {
      return start;
    }
    if (text.charAt(start) == '(') {
      int close = text.indexOf(')', start);
      if (close < 0 || close >= limit || close - start > LONGEST_BRACKETS) {
        return start;
      }
      int next = afterDash(text, close + 1, limit);
      return opensSentence(text, next, limit) ? next : start;
    }
    boolean capitals = opensInCapitals(text, start, limit);
    for (int at = start; at < limit && at - start <= LONGEST; at++) {
      char sign = text.charAt(at);
      if (sign == '\n' || sign == '!' || sign == '?' || sign == ';' || sign == ':') {
        return start;
      }
      if (isDash(sign) && at > start && (capitals || closesBracket(text, start, at))) {
        int next = afterDash(text, at, limit);
        boolean setOff = next < limit && isSpace(text.charAt(next - 1));
        if (setOff && (isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
          return opensSentence(text, next, limit) ? next : start;
        }
      }
    }
    return start;
  }

  private static boolean opensInCapitals(String text, int start, int limit) {
    int at = start;
    while (at < limit && Character.isUpperCase(text.charAt(at))) {
      at++;
    }
    return at - start >= SHORTEST_CAPITALS
        && at < limit
        && !Character.isLetterOrDigit(text.charAt(at));
  }

  /** Whether the last sign before an offset, but for spaces and a full stop, closes a bracket. */
  private static boolean closesBracket(String text, int start, int offset) {
    int at = offset - 1;
    while (at > start && (isSpace(text.charAt(at)) || text.charAt(at) == '.')) {
      at--;
    }
    return text.charAt(at) == ')';
  }

  /** The offset after dashes and spaces. */
  private static int afterDash(String text, int start, int limit) {
    int at = start;
    while (at < limit && (isDash(text.charAt(at)) || isSpace(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean opensSentence(String text, int at, int limit) {
    return at < limit
        && !Character.isLowerCase(text.charAt(at))
        && !Character.isWhitespace(text.charAt(at))
        && ".,;:)".indexOf(text.charAt(at)) < 0;
  }

  private static boolean isDash(char sign) {
    return sign == '-' || sign == '–' || sign == '—';
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\u00a0' || sign == '\t';
  }
}
