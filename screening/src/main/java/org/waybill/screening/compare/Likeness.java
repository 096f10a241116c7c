package org.waybill.screening.compare;

import org.waybill.screening.name.Role;
import org.waybill.screening.name.Token;

/**
 * How alike two tokens are, and by what.
 *
 * @param score 0 where they are not alike, else at least {@link #LEAST}
 * @param by the kind of likeness, as reasons name it
 */
public record Likeness(double score, By by) {

  /** What is less alike counts as different. */
  static final double LEAST = 0.55;

  private static final double STEEPNESS = 2.0;

  /** Of words that are not alike. */
  public static final Likeness NONE = new Likeness(0, By.SPELLING);

  /** What makes two tokens alike. */
  public enum By {
    /** The same word. */
    SAME("word"),
    /** One name in two spellings. */
    VARIANT("name-variant"),
    /** The same sound. */
    SOUND("sound"),
    /** The same but for errors. */
    SPELLING("spelling"),
    /** A short form. */
    NICKNAME("nickname"),
    /** The first letter. */
    INITIAL("initial"),
    /** The same in two scripts. */
    SCRIPT("transliteration"),
    /** The same in two languages. */
    CONCEPT("translation"),
    /** Several words written as one. */
    JOINED("joined-words"),
    /** The first letters of several words. */
    ACRONYM("acronym");

    private final String feature;

    By(String feature) {
      this.feature = feature;
    }

    String feature() {
      return feature;
    }
  }

  static Likeness of(double score, By by) {
    return score < LEAST ? NONE : new Likeness(score, by);
  }

  /** What the likeness counts as: what is barely alike counts next to nothing. */
  public double share() {
    return Math.max(0, 1 - STEEPNESS * (1 - score));
  }

  /** How much two words that are so alike tell apart who bears them. */
  public double weight(Token left, Token right) {
    if (left.role() == Role.GENERIC || right.role() == Role.GENERIC || by == By.INITIAL) {
      return Math.min(left.weight(), right.weight());
    }
    return (left.weight() + right.weight()) / 2;
  }

  /** Whether the two are alike at all. */
  public boolean isAlike() {
    return score > 0;
  }

  Likeness orBetter(Likeness other) {
    return other.score > score ? other : this;
  }
}
