package org.waybill.bench.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waybill.reading.events.WeighedTransfer;
import org.waybill.usecases.evaluation.GoldClaim;
import org.waybill.usecases.evaluation.GoldReport;

/** Which of the words of a coded report tell what its coders coded: each claim at one word. */
final class Labels {

  /** What a word in the evidence of a claim counts if the claim is told by another word. */
  private static final double BESIDE = 0.4;

  private static final double OPTIONAL = 0.5;

  private record Fit(double likeness, int claim, int word, List<Integer> right) {}

  private Labels() {}

  static List<Example> of(GoldReport report, List<WeighedTransfer> words) {
    List<Fit> fits = new ArrayList<>();
    Set<Integer> beside = new HashSet<>();
    List<GoldClaim> claims = report.claims();
    for (int c = 0; c < claims.size(); c++) {
      GoldClaim claim = claims.get(c);
      int start = report.text().indexOf(claim.evidence());
      for (int w = 0; w < words.size() && claim.kind().equals("transfer"); w++) {
        WeighedTransfer word = words.get(w);
        if (start <= word.start() && word.end() <= start + claim.evidence().length()) {
          beside.add(w);
          List<Integer> right = right(claim, word);
          if (!right.isEmpty()) {
            fits.add(new Fit(likeness(claim, word, right), c, w, right));
          }
        }
      }
    }
    fits.sort(Comparator.comparingDouble(Fit::likeness).reversed());
    Map<Integer, Fit> byWord = new HashMap<>();
    Set<Integer> told = new HashSet<>();
    for (Fit fit : fits) {
      if (!told.contains(fit.claim()) && byWord.putIfAbsent(fit.word(), fit) == null) {
        told.add(fit.claim());
      }
    }
    return IntStream.range(0, words.size())
        .mapToObj(w ->
            example(report, words.get(w), Optional.ofNullable(byWord.get(w)), beside.contains(w)))
        .toList();
  }

  private static Example example(
      GoldReport report, WeighedTransfer word, Optional<Fit> fit, boolean beside) {
    return fit.map(
            told -> {
              boolean optional = report.claims().get(told.claim()).optional();
              return new Example(report.id(), word, told.right(), optional ? OPTIONAL : 1);
            })
        .orElseGet(() -> new Example(report.id(), word, List.of(), beside ? BESIDE : 1));
  }

  private static List<Integer> right(GoldClaim claim, WeighedTransfer word) {
    return IntStream.range(0, word.outcomes().size())
        .filter(o ->
            claim.isTransferBetween(
                word.outcomes().get(o).supplier(), word.outcomes().get(o).recipient()))
        .boxed()
        .toList();
  }

  /** Words that the rules take for a transfer, and whose sentences tell the sides, come first. */
  private static double likeness(GoldClaim claim, WeighedTransfer word, List<Integer> right) {
    Map<String, Double> features = word.outcomes().get(right.get(0)).features();
    double sum = 4 * features.getOrDefault("told:accepted", 0.0);
    sum += 2 * features.getOrDefault("supplier:direct", 0.0);
    sum += 2 * features.getOrDefault("recipient:direct", 0.0);
    sum -= 2 * features.getOrDefault("told:loose", 0.0);
    sum += claim.stage().filter(word.stage()::equals).isPresent() ? 2 : 0;
    return sum + (claim.optional() ? 0 : 1);
  }
}
