package org.waybill.screening.compare;

import org.waybill.screening.name.Token;
import org.waybill.screening.text.EditDistance;

/** Compares words by their letters and by what they sound like. */
public final class SpellingLikeness {

  private static final double SAME_SOUND = 0.96;
  private static final double FOR_OTHER_SPELLING = 0.01;
  private static final int SHORTEST_BY_SOUND = 2;
  private static final double FOR_OTHER_FIRST_LETTER = 0.05;
  private static final double SAME_LETTERS = 0.99;
  private static final int SHORTEST_WITH_ERROR = 4;
  private static final int MOST_EDITS = 2;
  private static final double EDIT_COST = 0.8;
  private static final double FOR_EDITS = 0.01;
  private static final double SECOND_EDIT = 1.2;
  private static final double SOUND_EDIT_COST = 1.0;

  /** How many errors words may have that are written as one. */
  public static final int EDITS_OF_JOINED = 1;

  private SpellingLikeness() {}

  /** How alike two tokens are in spelling and sound. */
  static Likeness of(Token a, Token b) {
    if (areFarApart(a, b)) {
      return Likeness.NONE;
    }
    Likeness best = Likeness.NONE;
    for (int i = 0; i < a.keys().size(); i++) {
      for (int j = 0; j < b.keys().size(); j++) {
        best = best.orBetter(spelling(a.keys().get(i), b.keys().get(j)));
      }
    }
    for (int i = 0; i < a.sounds().size(); i++) {
      for (int j = 0; j < b.sounds().size(); j++) {
        best = best.orBetter(sound(a, b, a.sounds().get(i), b.sounds().get(j)));
      }
    }
    return best;
  }

  /** Whether so many letters are in one word only that no edits can be few enough. */
  private static boolean areFarApart(Token a, Token b) {
    return Integer.bitCount(a.foreign().letters() ^ b.foreign().letters()) > 2 * MOST_EDITS
        && Integer.bitCount(a.foreign().soundLetters() ^ b.foreign().soundLetters())
            > 2 * MOST_EDITS
        && a.sounds().size() == 1
        && b.sounds().size() == 1
        && a.keys().size() == 1
        && b.keys().size() == 1;
  }

  /** How alike two words are by their letters alone. */
  private static Likeness spelling(String a, String b) {
    return spelling(a, b, edits(Math.min(a.length(), b.length())));
  }

  /** How alike a word is to several that are written as one. */
  static Likeness joined(String a, String b) {
    return spelling(a, b, EDITS_OF_JOINED);
  }

  private static Likeness spelling(String a, String b, int limit) {
    if (a.equals(b) && !a.isEmpty()) {
      return new Likeness(SAME_LETTERS, Likeness.By.SPELLING);
    }
    if (limit == 0 || a.isEmpty() || b.isEmpty()) {
      return Likeness.NONE;
    }
    int edits = EditDistance.within(a, b, limit);
    int longer = Math.max(a.length(), b.length());
    return edits > limit ? Likeness.NONE : scored(edits, longer, EDIT_COST, a, b);
  }

  private static Likeness sound(Token a, Token b, String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int shorter = Math.min(left.length(), right.length());
    if (shorter < SHORTEST_BY_SOUND) {
      return Likeness.NONE;
    }
    if (left.equals(right)) {
      int edits = EditDistance.within(a.key(), b.key(), 5);
      return Likeness.of(SAME_SOUND - FOR_OTHER_SPELLING * edits, Likeness.By.SOUND);
    }
    int limit = edits(shorter);
    if (limit == 0) {
      return Likeness.NONE;
    }
    int edits = EditDistance.within(left, right, limit);
    return edits > limit ? Likeness.NONE : scored(edits, longer, SOUND_EDIT_COST, left, right);
  }

  private static Likeness scored(int edits, int length, double cost, String a, String b) {
    double errors = edits > 1 ? SECOND_EDIT * edits : edits;
    double score = 1 - cost * errors / length - FOR_EDITS;
    if (a.charAt(0) != b.charAt(0)) {
      score -= FOR_OTHER_FIRST_LETTER;
    }
    return Likeness.of(score, Likeness.By.SPELLING);
  }

  /** How many errors a word of so many letters may have. */
  public static int edits(int length) {
    if (length < SHORTEST_WITH_ERROR) {
      return 0;
    }
    if (length < 7) {
      return 1;
    }
    return MOST_EDITS;
  }
}
