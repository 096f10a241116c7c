package org.waybill.screening.compare;

import org.waybill.screening.name.Token;
import org.waybill.screening.text.EditDistance;
import org.waybill.screening.text.Writing;

/** Compares words across scripts that leave out or add sounds. */
final class ForeignLikeness {

  private static final double SAME_CONSONANTS = 0.93;
  private static final double NEARLY_SAME_CONSONANTS = 0.8;
  private static final double SAME_SYLLABLES = 0.93;
  private static final double NEARLY_SAME_SYLLABLES = 0.8;
  private static final double FOR_SHORTNESS = 0.06;
  private static final int SHORTEST_SURE = 3;

  private ForeignLikeness() {}

  /** How alike two tokens are of which one at least is in a script without all sounds. */
  static Likeness of(Token a, Token b) {
    if (is(Writing.CONSONANTS, a, b)) {
      return byConsonants(a, b);
    }
    if (is(Writing.KANA, a, b)) {
      return byGroups(a, b);
    }
    if (is(Writing.HANGUL, a, b)) {
      return korean(a, b).orBetter(byGroups(a, b));
    }
    return is(Writing.HAN, a, b) ? korean(a, b) : Likeness.NONE;
  }

  private static boolean is(Writing writing, Token a, Token b) {
    return a.writing() == writing || b.writing() == writing;
  }

  private static Likeness byConsonants(Token a, Token b) {
    return byConsonants(a, b, false).orBetter(byConsonants(a, b, true));
  }

  private static Likeness byConsonants(Token a, Token b, boolean withLips) {
    String left = consonants(a, withLips);
    String right = consonants(b, withLips);
    if (left.isEmpty() || right.isEmpty()) {
      return Likeness.NONE;
    }
    if (left.equals(right)) {
      double score = SAME_CONSONANTS - FOR_SHORTNESS * Math.max(0, SHORTEST_SURE - left.length());
      return new Likeness(score, Likeness.By.SCRIPT);
    }
    int longer = Math.max(left.length(), right.length());
    boolean near = longer > SHORTEST_SURE + 1 && EditDistance.within(left, right, 1) == 1;
    return near ? new Likeness(NEARLY_SAME_CONSONANTS, Likeness.By.SCRIPT) : Likeness.NONE;
  }

  private static String consonants(Token token, boolean withLips) {
    return withLips ? token.foreign().consonantsWithLips() : token.foreign().consonants();
  }

  private static Likeness byGroups(Token a, Token b) {
    String left = a.foreign().groups();
    String right = b.foreign().groups();
    if (a.sound().equals(b.sound())) {
      return new Likeness(SAME_SYLLABLES, Likeness.By.SCRIPT);
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Likeness.NONE;
    }
    if (left.equals(right)) {
      return new Likeness(SAME_SYLLABLES, Likeness.By.SCRIPT);
    }
    int longer = Math.max(left.length(), right.length());
    boolean near = longer > SHORTEST_SURE && EditDistance.within(left, right, 1) == 1;
    return near ? new Likeness(NEARLY_SAME_SYLLABLES, Likeness.By.SCRIPT) : Likeness.NONE;
  }

  private static Likeness korean(Token a, Token b) {
    String left = a.foreign().korean();
    String right = b.foreign().korean();
    if (left.length() > 1 && left.equals(right)) {
      return new Likeness(SAME_SYLLABLES, Likeness.By.SCRIPT);
    }
    int longer = Math.max(left.length(), right.length());
    boolean near = longer > SHORTEST_SURE + 1 && EditDistance.within(left, right, 1) == 1;
    return near ? new Likeness(NEARLY_SAME_SYLLABLES, Likeness.By.SCRIPT) : Likeness.NONE;
  }
}
