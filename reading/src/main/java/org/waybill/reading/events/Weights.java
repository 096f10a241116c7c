package org.waybill.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybill.model.InvalidValueException;
import org.waybill.reading.data.DataFile;

/**
 * How much each feature counts for an outcome, in logits, and from which probability on an outcome
 * is told.
 *
 * <p>A conditional logit: the outcomes of a candidate and "nothing of the kind", which scores 0,
 * share one probability of 1. The file is fitted to coded reports (docs/weighing.md).
 *
 * @param byFeature the weight of each feature; a feature that is missing weighs nothing
 * @param threshold the lowest probability with which an outcome makes a claim
 */
public record Weights(Map<String, Double> byFeature, double threshold) {

  /** The row that holds the threshold. */
  private static final String THRESHOLD = "@threshold";

  /** Copies the map. */
  public Weights {
    byFeature = Map.copyOf(byFeature);
  }

  /**
   * Reads a file of {@code weights/}: a feature and its weight a row.
   *
   * @throws InvalidValueException if a weight is no number, or the threshold is missing
   */
  public static Weights read(String name) {
    DataFile file = DataFile.ofWeights(name);
    Map<String, Double> found = new HashMap<>();
    for (DataFile.Row row : file.rows(2)) {
      try {
        found.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException wrong) {
        throw file.wrong(
            "line " + row.line(), "has '" + row.cell(1) + "' for a weight; write a number");
      }
    }
    Double threshold = found.remove(THRESHOLD);
    if (threshold == null) {
      throw file.wrong("the file", "has no row " + THRESHOLD + "; write one between 0 and 1");
    }
    return new Weights(found, threshold);
  }

  /** What all features of an outcome weigh together. */
  public double score(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weight(feature);
    }
    return sum;
  }

  /** The features that weigh most, either way, for explanations: {@code recipient:named +1.2}. */
  List<String> heaviest(Map<String, Double> features, int most) {
    Stream<Map.Entry<String, Double>> byWeight =
        features.entrySet().stream()
            .filter(feature -> weight(feature) != 0)
            .sorted((one, other) -> Double.compare(Math.abs(weight(other)), Math.abs(weight(one))));
    return byWeight
        .limit(most)
        .map(feature ->
            feature.getKey() + String.format(java.util.Locale.ROOT, " %+.1f", weight(feature)))
        .toList();
  }

  private double weight(Map.Entry<String, Double> feature) {
    return byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
  }
}
