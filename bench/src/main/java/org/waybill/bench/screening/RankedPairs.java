package org.waybill.bench.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.waybill.screening.Comparer;

/**
 * Whether pairs of names stand in the order that somebody else's scores put them in: Spearman's
 * rank correlation, with the mean rank for ties.
 */
public final class RankedPairs {

  private RankedPairs() {}

  /**
   * Prints the correlation.
   *
   * @param arguments a file of comma-separated values with a header: two names, and a score in the
   *     last column
   */
  public static void main(String[] arguments) throws IOException {
    List<double[]> scores = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    Comparer comparer = new Comparer();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(Files.newBufferedReader(Path.of(arguments[0]), UTF_8), format)) {
      for (CSVRecord row : rows) {
        String left = row.get(0);
        String right = row.get(1);
        double theirs = Double.parseDouble(row.get(row.size() - 1));
        double ours =
            comparer.compare(left, right, Optional.empty(), Comparer.DEFAULT_THRESHOLD).score();
        scores.add(new double[] {theirs, ours});
        pairs.add(left + " | " + right);
      }
    }
    List<double[]> found = scores.stream().filter(pair -> pair[0] >= 0).toList();
    System.out.printf(
        "%d pairs: %.3f; the %d with a score that is not negative: %.3f%n",
        scores.size(), spearman(scores), found.size(), spearman(found));
    if (Boolean.getBoolean("pairs")) {
      print(scores, pairs);
    }
  }

  private static void print(List<double[]> scores, List<String> pairs) {
    double[] theirs = ranks(scores, 0);
    double[] ours = ranks(scores, 1);
    Integer[] order = indices(scores.size());
    Arrays.sort(order, Comparator.comparingDouble(i -> -Math.abs(theirs[i] - ours[i])));
    for (int i : order) {
      System.out.printf(
          "%s: %.0f %.3f, ranks %.0f %.0f%n",
          pairs.get(i), scores.get(i)[0], scores.get(i)[1], theirs[i], ours[i]);
    }
  }

  private static Integer[] indices(int count) {
    Integer[] indices = new Integer[count];
    Arrays.setAll(indices, i -> i);
    return indices;
  }

  private static double[] ranks(List<double[]> scores, int column) {
    Integer[] order = indices(scores.size());
    Arrays.sort(order, Comparator.comparingDouble(i -> scores.get(i)[column]));
    double[] ranks = new double[order.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length
          && scores.get(order[to])[column] == scores.get(order[from])[column]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }

  private static double spearman(List<double[]> scores) {
    double[] left = ranks(scores, 0);
    double[] right = ranks(scores, 1);
    double mean = (scores.size() - 1) / 2.0;
    double both = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (int i = 0; i < left.length; i++) {
      both += (left[i] - mean) * (right[i] - mean);
      ofLeft += (left[i] - mean) * (left[i] - mean);
      ofRight += (right[i] - mean) * (right[i] - mean);
    }
    return both / Math.sqrt(ofLeft * ofRight);
  }
}
