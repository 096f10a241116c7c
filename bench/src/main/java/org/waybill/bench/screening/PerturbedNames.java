package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryName;
import org.waybill.screening.Comparer;

/**
 * Whether parties are found by names that were changed, among all other parties of whole lists.
 *
 * <p>Primary names are drawn at random and changed; right is the entry that the name was drawn
 * from, and any that shares a name with it, since one party is on many lists.
 */
public final class PerturbedNames {

  private static final long SEED = 20261124;
  private static final int QUERIES = 6000;
  private static final int SHORTEST = 5;
  private static final double LOWEST = 0.68;

  private final Lists lists;
  private final Map<String, Set<Entry>> bearers = new HashMap<>();
  private final Random random = new Random(SEED);
  private final List<Answer> answers = new ArrayList<>();

  private PerturbedNames(Lists lists) {
    this.lists = lists;
    for (Entry entry : lists.entries()) {
      for (EntryName name : entry.names()) {
        bearers.computeIfAbsent(key(name), key -> identitySet()).add(entry);
      }
    }
  }

  /** What was found for one changed name: the scores of right and of wrong hits. */
  private record Answer(Perturbation how, double right, List<Double> wrong, double bestWrong) {}

  /**
   * Prints recall for each way of changing names, and precision, recall and F1 over thresholds.
   *
   * @param arguments list files and folders
   */
  public static void main(String[] arguments) {
    PerturbedNames measure = new PerturbedNames(Lists.load(arguments));
    measure.ask();
    measure.print();
  }

  private static Set<Entry> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static String key(EntryName name) {
    return name.full().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void ask() {
    List<Entry> entries = lists.entries();
    Perturbation[] ways = Perturbation.values();
    while (answers.size() < QUERIES) {
      Entry entry = entries.get(random.nextInt(entries.size()));
      String name = entry.primaryName().full();
      Perturbation way = ways[random.nextInt(ways.length)];
      if (name.codePoints().filter(Character::isLetter).count() >= SHORTEST) {
        Optional<String> changed = way.changed(name, random);
        changed.ifPresent(query -> answers.add(answer(entry, way, query)));
      }
    }
  }

  private Answer answer(Entry entry, Perturbation way, String query) {
    Set<Entry> right = identitySet();
    entry.names().forEach(name -> right.addAll(bearers.getOrDefault(key(name), Set.of())));
    double best = 0;
    List<Double> wrong = new ArrayList<>();
    for (ScreeningHit hit : lists.screener().screen(ScreeningQuery.ofName(query), LOWEST)) {
      double score = hit.comparison().score();
      if (right.contains(hit.entry())) {
        best = Math.max(best, score);
      } else {
        wrong.add(score);
      }
    }
    double bestWrong = wrong.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Answer(way, best, wrong, bestWrong);
  }

  private void print() {
    System.out.printf("%d changed names, at the default threshold:%n", answers.size());
    System.out.printf("%-18s %6s %7s %18s%n", "", "names", "found", "wrong hits a name");
    for (Perturbation way : Perturbation.values()) {
      List<Answer> of = answers.stream().filter(answer -> answer.how() == way).toList();
      System.out.printf(
          "%-18s %6d %7.3f %18.3f%n",
          way.name().toLowerCase(Locale.ROOT),
          of.size(),
          share(of, Comparer.DEFAULT_THRESHOLD),
          wrong(of, Comparer.DEFAULT_THRESHOLD));
    }
    System.out.printf(
        "%nthreshold | best hit: precision, recall, F1 | all hits: precision, recall, F1%n");
    for (int percent = 68; percent <= 96; percent += 4) {
      print(percent / 100.0);
    }
  }

  private void print(double threshold) {
    double recall = share(answers, threshold);
    double wrongHits = wrong(answers, threshold) * answers.size();
    double found = recall * answers.size();
    double precision = found / (found + wrongHits);
    long bestRight =
        answers.stream().filter(a -> a.right() >= threshold && a.right() >= a.bestWrong()).count();
    long bestWrong =
        answers.stream()
            .filter(a -> a.bestWrong() >= threshold && a.bestWrong() > a.right())
            .count();
    double bestPrecision = bestRight / (double) (bestRight + bestWrong);
    double bestRecall = bestRight / (double) answers.size();
    System.out.printf(
        "%.2f | %.3f %.3f %.3f | %.3f %.3f %.3f%n",
        threshold,
        bestPrecision,
        bestRecall,
        harmonic(bestPrecision, bestRecall),
        precision,
        recall,
        harmonic(precision, recall));
  }

  private static double harmonic(double a, double b) {
    return 2 * a * b / (a + b);
  }

  private static double share(List<Answer> answers, double threshold) {
    return answers.stream().filter(answer -> answer.right() >= threshold).count()
        / (double) answers.size();
  }

  private static double wrong(List<Answer> answers, double threshold) {
    return answers.stream()
            .mapToLong(
                answer -> answer.wrong().stream().filter(score -> score >= threshold).count())
            .sum()
        / (double) answers.size();
  }
}
