package org.waybill.screening.compare;

/**
 * How alike two tokens are, and by what.
 *
 * @param score 0 where they are not alike, else at least {@link #LEAST}
 * @param by the kind of likeness, as reasons name it
 */
record Likeness(double score, By by) {

  /** What is less alike counts as different. */
  static final double LEAST = 0.55;

  private static final double STEEPNESS = 2.0;

  static final Likeness NONE = new Likeness(0, By.SPELLING);

  /** What makes two tokens alike. */
  enum By {
    SAME("word"),
    VARIANT("name-variant"),
    SOUND("sound"),
    SPELLING("spelling"),
    NICKNAME("nickname"),
    INITIAL("initial"),
    SCRIPT("transliteration"),
    CONCEPT("translation"),
    JOINED("joined-words"),
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
  double share() {
    return Math.max(0, 1 - STEEPNESS * (1 - score));
  }

  boolean isAlike() {
    return score > 0;
  }

  Likeness orBetter(Likeness other) {
    return other.score > score ? other : this;
  }
}
