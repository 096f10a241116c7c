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

  /** What two names reach at most that are not the same. */
  public static final double HIGHEST_UNLESS_SAME = 0.99;

  private final TokenLikeness likeness;

  /** Compares by the given words. */
  public NameComparer(Words words) {
    this.likeness = new TokenLikeness(words);
  }

  /**
   * How alike two names are, and why.
   *
   * @param persons whether they are names of persons and not of organisations or things
   */
  public Scored compare(PartyName left, PartyName right, boolean persons) {
    WordLikeness direct = new DirectLikeness(left, right, likeness);
    return new NameComparison(left, right, Weights.of(persons), true).scored(direct);
  }

  /** How alike two names are: the same score without reasons. */
  public double score(PartyName left, PartyName right, boolean persons) {
    return score(left, right, persons, new DirectLikeness(left, right, likeness));
  }

  /**
   * How alike two names are, where it is known how alike their words are.
   *
   * @param words the likeness of the words, as this comparer would find it
   */
  public double score(PartyName left, PartyName right, boolean persons, WordLikeness words) {
    return new NameComparison(left, right, Weights.of(persons), false).scored(words).score();
  }

  /**
   * How near two names are that do not match: between 0 and {@link #HIGHEST_OF_ONE_WORD}, by how
   * far the words of the left one are found in the right one.
   */
  public static double nearness(PartyName left, PartyName right) {
    double nearness = HIGHEST_OF_ONE_WORD * Resemblance.of(left, right);
    return Math.round(nearness * 10_000) / 10_000.0;
  }

  /**
   * How many words it counts as where several words are one on the other side.
   *
   * @param telling how many of them tell apart who bears them
   * @param letters how many letters they have in the left name
   */
  public static int tellingOfJoined(int telling, int letters) {
    return NameComparison.tellingOfJoined(telling, letters);
  }

  /** How alike two words are. */
  public Likeness likeness(Token left, Token right) {
    return likeness.of(left, right);
  }

  /** How alike several words and one are. */
  public Likeness likeness(JoinedWords several, Token one) {
    return likeness.ofJoined(several, one);
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
