package org.waybill.screening.compare;

import java.util.List;
import org.waybill.model.screening.Reason;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.name.Token;
import org.waybill.screening.words.Words;

/** Compares names that were taken apart. */
public final class NameComparer {

  /** What two names reach at most where but one telling word of several is in both. */
  public static final double HIGHEST_OF_ONE_WORD = 0.62;

  /** What a word counts, by its weight, that is contradicted by one of the other name. */
  public static final double CONFLICT = 1.5;

  /** What two names reach at most that are not the same. */
  public static final double HIGHEST_UNLESS_SAME = 0.99;

  private final TokenLikeness likeness;

  /** Compares by the given words. */
  public NameComparer(Words words) {
    this.likeness = new TokenLikeness(words);
  }

  /**
   * How alike two names are.
   *
   * @param persons whether they are names of persons and not of organisations or things
   */
  public Scored compare(PartyName left, PartyName right, boolean persons) {
    return new NameComparison(left, right, likeness, persons).scored();
  }

  /**
   * How near two names are that do not match: between 0 and {@link #HIGHEST_OF_ONE_WORD}, by how
   * far the words of the left one are found in the right one.
   */
  public static double nearness(PartyName left, PartyName right) {
    double nearness = HIGHEST_OF_ONE_WORD * Resemblance.of(left, right);
    return Math.round(nearness * 10_000) / 10_000.0;
  }

  /** Whether two words can stand for each other at all. */
  public boolean areAlike(Token left, Token right) {
    return likeness.of(left, right).isAlike();
  }

  /** Whether several words can stand for one. */
  public boolean areAlike(Runs.Joined several, Token one) {
    return likeness.ofJoined(several, one).isAlike();
  }

  /**
   * A score between 0 and 1 with its reasons.
   *
   * @param score how alike the names are
   * @param reasons the features that made the score, the weightiest first
   */
  public record Scored(double score, List<Reason> reasons) {

    /** Copies the reasons. */
    public Scored {
      reasons = List.copyOf(reasons);
    }
  }
}
