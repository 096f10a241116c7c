package org.waybill.usecases.evaluation;

import java.util.List;
import java.util.SortedMap;

/**
 * What came of comparing claims with coded ones.
 *
 * @param gold the number of coded claims that must be found; optional ones are not among them
 * @param predicted the number of claims in the coded reports
 * @param found claims whose kind is right and whose evidence overlaps
 * @param claims claims whose kind and parties are right as well
 * @param inFull claims whose stage and sign of factuality are right as well
 * @param fields how often each field of the right claims is right
 * @param kinds precision and recall of claims of each kind
 * @param reports each report's own counts, in order
 */
public record Evaluation(
    int gold,
    int predicted,
    Score found,
    Score claims,
    Score inFull,
    SortedMap<String, Share> fields,
    SortedMap<String, Kind> kinds,
    List<ReportOutcome> reports) {

  /** Copies the list. */
  public Evaluation {
    reports = List.copyOf(reports);
  }

  /**
   * Precision and recall, each from 0 to 1.
   *
   * @param precision the share of the claims that are right
   * @param recall the share of the required coded claims that are found
   */
  public record Score(double precision, double recall) {

    /** The harmonic mean of precision and recall; 0 if both are. */
    public double f1() {
      double sum = precision + recall;
      return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    static Score of(int right, int predicted, int requiredRight, int gold) {
      return new Score(ratio(right, predicted), ratio(requiredRight, gold));
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * How often something is right.
   *
   * @param right how often
   * @param of out of how many
   */
  public record Share(int right, int of) {

    /** From 0 to 1; 0 if there was nothing to get right. */
    public double ratio() {
      return of == 0 ? 0 : (double) right / of;
    }
  }

  /**
   * The claims of one kind.
   *
   * @param gold the number of coded claims that must be found
   * @param predicted the number of claims
   * @param score precision and recall
   */
  public record Kind(int gold, int predicted, Score score) {}

  /**
   * What came of one report.
   *
   * @param report the report
   * @param gold the number of coded claims that must be found
   * @param predicted the number of claims
   * @param right the number of claims whose kind, place and parties are right
   * @param inFull those of them whose stage and sign of factuality are right as well
   * @param missed the required coded claims that no claim matches
   * @param spare the claims that match no coded claim
   * @param misplaced the coded claims whose evidence is not in the report's text
   */
  public record ReportOutcome(
      GoldReport report,
      int gold,
      int predicted,
      int right,
      int inFull,
      List<GoldClaim> missed,
      List<SpareClaim> spare,
      List<GoldClaim> misplaced) {

    /** Copies the lists. */
    public ReportOutcome {
      missed = List.copyOf(missed);
      spare = List.copyOf(spare);
      misplaced = List.copyOf(misplaced);
    }
  }

  /**
   * A claim that matches no coded claim.
   *
   * @param rule the rule that read it
   * @param event its kind, its stage and who does what, in one line
   * @param evidence its exact words
   */
  public record SpareClaim(String rule, String event, String evidence) {}
}
