package org.waybill.screening.compare;

import java.util.List;
import org.waybill.model.screening.Reason;
import org.waybill.screening.name.PartyName;
import org.waybill.screening.words.Words;

/** Compares names that were taken apart. */
public final class NameComparer {

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
