package org.waybill.usecases.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.export.claimformat.CodedClaim;

/**
 * Which claims of a report go with which coded ones: each with one at most, the best pair first.
 *
 * @param near pairs of the same kind whose evidence overlaps
 * @param right those pairs whose parties agree
 * @param misplaced the coded claims whose evidence is not in the text
 */
record Matching(List<Pair> near, List<Pair> right, List<GoldClaim> misplaced) {

  /** The weight of agreeing parties, above all that can tell two such pairs apart. */
  private static final double BASE = 10;

  private static final double STAGE = 4;
  private static final double FACTUALITY = 2;
  private static final double CATEGORY = 2;

  /** Small enough that the place decides only between pairs that are equal in all else. */
  private static final double PLACE = 1e9;

  /**
   * A coded claim and a claim, by their places in their lists.
   *
   * @param score how well they fit
   * @param gold the place of the coded claim
   * @param claim the place of the claim
   */
  record Pair(double score, int gold, int claim) {}

  static Matching of(GoldReport report, List<CodedClaim> claims) {
    List<Pair> near = new ArrayList<>();
    List<Pair> right = new ArrayList<>();
    List<GoldClaim> misplaced = new ArrayList<>();
    for (int g = 0; g < report.claims().size(); g++) {
      GoldClaim gold = report.claims().get(g);
      int start = report.text().indexOf(gold.evidence());
      if (start < 0) {
        misplaced.add(gold);
        continue;
      }
      int end = start + gold.evidence().length();
      for (int c = 0; c < claims.size(); c++) {
        CodedClaim claim = claims.get(c);
        if (!claim.kind().equals(gold.kind())
            || claim.evidence().end() <= start
            || claim.evidence().start() >= end) {
          continue;
        }
        near.add(new Pair(overlap(gold, claim, start, end), g, c));
        if (CoreRoles.agree(gold, claim)) {
          right.add(new Pair(likeness(gold, claim, end), g, c));
        }
      }
    }
    return new Matching(bestFirst(near), bestFirst(right), misplaced);
  }

  /** The share of the two spans that both have; required claims go before optional ones. */
  private static double overlap(GoldClaim gold, CodedClaim claim, int start, int end) {
    double common =
        Math.min(claim.evidence().end(), end) - Math.max(claim.evidence().start(), start);
    double all = Math.max(claim.evidence().end(), end) - Math.min(claim.evidence().start(), start);
    return common / all + (gold.optional() ? 0 : BASE);
  }

  private static double likeness(GoldClaim gold, CodedClaim claim, int end) {
    Set<String> common = new HashSet<>(claim.categories());
    common.retainAll(gold.categories().orElse(Set.of()));
    return BASE
        + (gold.optional() ? 0 : 1)
        + (gold.stage().equals(claim.stage()) ? STAGE : 0)
        + (gold.factuality() == claim.factuality() ? FACTUALITY : 0)
        + CATEGORY * common.size()
        + Math.min(claim.evidence().end(), end) / PLACE;
  }

  private static List<Pair> bestFirst(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::claim)
            .reversed());
    Set<Integer> golds = new HashSet<>();
    Set<Integer> claims = new HashSet<>();
    List<Pair> best = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!golds.contains(pair.gold()) && !claims.contains(pair.claim())) {
        golds.add(pair.gold());
        claims.add(pair.claim());
        best.add(pair);
      }
    }
    return best;
  }
}
