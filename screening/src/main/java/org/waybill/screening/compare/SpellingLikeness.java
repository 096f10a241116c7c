package org.waybill.screening.compare;

import org.waybill.screening.name.Token;
import org.waybill.screening.text.EditDistance;

/** Compares words by their letters and by what they sound like. */
final class SpellingLikeness {

  private static final double SAME_SOUND = 0.96;
  private static final double FOR_OTHER_SPELLING = 0.01;
  private static final int SHORTEST_BY_SOUND = 2;
  private static final double FOR_OTHER_FIRST_LETTER = 0.08;
  private static final double EDIT_COST = 0.85;
  private static final double SOUND_EDIT_COST = 1.0;

  private SpellingLikeness() {}

  /** How alike two tokens are in spelling and sound. */
  static Likeness of(Token a, Token b) {
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

  /** How alike two words are by their letters alone. */
  static Likeness spelling(String a, String b) {
    if (a.equals(b) && !a.isEmpty()) {
      return new Likeness(0.99, Likeness.By.SPELLING);
    }
    int longer = Math.max(a.length(), b.length());
    int limit = edits(longer);
    if (limit == 0 || a.isEmpty() || b.isEmpty()) {
      return Likeness.NONE;
    }
    int edits = EditDistance.within(a, b, limit);
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
    int limit = Math.min(edits(longer), 2);
    if (limit == 0) {
      return Likeness.NONE;
    }
    int edits = EditDistance.within(left, right, limit);
    return edits > limit ? Likeness.NONE : scored(edits, longer, SOUND_EDIT_COST, left, right);
  }

  private static Likeness scored(int edits, int length, double cost, String a, String b) {
    double score = 1 - cost * edits / length - 0.02;
    if (a.charAt(0) != b.charAt(0)) {
      score -= FOR_OTHER_FIRST_LETTER;
    }
    return Likeness.of(score, Likeness.By.SPELLING);
  }

  /** How many errors a word of so many letters may have. */
  static int edits(int length) {
    if (length < 4) {
      return 0;
    }
    if (length < 7) {
      return 1;
    }
    return length < 12 ? 2 : 3;
  }
}
