package org.waybill.reading.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or mark of a text.
 *
 * @param key what tables are looked up by: lower case, without acute accents
 * @param start offset of the first character
 * @param end offset after the last
 * @param isCapital whether a capital stands first
 * @param isJoined whether no space stands before it
 * @param opensSentence whether it stands first in a sentence
 * @param opensLine whether a line break stands before it
 */
record Piece(
    String key,
    int start,
    int end,
    boolean isCapital,
    boolean isJoined,
    boolean opensSentence,
    boolean opensLine) {

  /** Letters; an amount with separators, which is one piece so that 2,000 is no year; a mark. */
  private static final Pattern PIECE =
      Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[.,]\\d+)+|\\d+|[^\\s]");

  private static final int ASCII_END = 128;

  private static final Pattern ACUTE = Pattern.compile("\\u0301");

  static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    int last = 0;
    boolean opens = true;
    while (matcher.find()) {
      String word = matcher.group();
      boolean isFirstInLine = text.substring(last, matcher.start()).indexOf('\n') >= 0;
      boolean isFirst = opens || isFirstInLine;
      pieces.add(
          new Piece(
              key(word),
              matcher.start(),
              matcher.end(),
              Character.isUpperCase(word.codePointAt(0)),
              last == matcher.start() && !pieces.isEmpty(),
              isFirst,
              isFirstInLine));
      last = matcher.end();
      opens = isMark(word) && (isFirst || ".!?:…\"“”«".contains(word) || word.equals("—"));
    }
    return pieces;
  }

  /** The key of a word, for tables. */
  static String key(String word) {
    String plain = word.equals("’") || word.equals("‘") ? "'" : word;
    if (plain.chars().allMatch(letter -> letter < ASCII_END)) {
      return plain.toLowerCase(Locale.ROOT);
    }
    String parted = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Normalizer.normalize(ACUTE.matcher(parted).replaceAll(""), Normalizer.Form.NFC);
  }

  boolean isNumber() {
    return Character.isDigit(key.charAt(0));
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0));
  }
}
