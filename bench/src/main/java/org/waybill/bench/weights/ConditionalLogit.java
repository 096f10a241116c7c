package org.waybill.bench.weights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * Fits weights so that the right outcomes of words share most of the probability: a conditional
 * logit with "nothing is told" as an outcome that scores 0, and a penalty on the squares of the
 * weights.
 */
final class ConditionalLogit {

  /** How much the square of a weight costs. */
  private static final double PENALTY = 4;

  /** A feature of fewer words says too little. */
  private static final int FEWEST = 3;

  private static final int ITERATIONS = 400;

  private static final double PRECISE = 1e-5;

  /** The outcomes of a word: the places and values of their features. */
  private record Row(int[][] places, double[][] values, boolean[] right, double weight) {}

  private final List<String> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private ConditionalLogit(List<Example> examples) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Example example : examples) {
      List<String> own = new ArrayList<>();
      for (int o = 0; o < example.outcomes(); o++) {
        own.addAll(example.features(o).keySet());
      }
      own.stream().distinct().sorted().forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    Map<String, Integer> places = new HashMap<>();
    counts.forEach((name, count) -> {
      if (count >= FEWEST) {
        places.put(name, names.size());
        names.add(name);
      }
    });
    for (Example example : examples) {
      if (example.outcomes() > 0) {
        rows.add(row(example, places));
      }
    }
  }

  private static Row row(Example example, Map<String, Integer> places) {
    int[][] at = new int[example.outcomes()][];
    double[][] values = new double[example.outcomes()][];
    boolean[] right = new boolean[example.outcomes()];
    for (int o = 0; o < at.length; o++) {
      List<Map.Entry<String, Double>> known =
          example.features(o).entrySet().stream()
              .filter(feature -> places.containsKey(feature.getKey()))
              .toList();
      at[o] = known.stream().mapToInt(feature -> places.get(feature.getKey())).toArray();
      values[o] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
      right[o] = example.right().contains(o);
    }
    return new Row(at, values, right, example.weight());
  }

  /** The weights of features, by name. */
  static Map<String, Double> fit(List<Example> examples) {
    ConditionalLogit logit = new ConditionalLogit(examples);
    if (logit.names.isEmpty()) {
      return Map.of();
    }
    if (logit.names.isEmpty()) {
      return Map.of();
    }
    double[] found =
        new NonLinearConjugateGradientOptimizer(
                NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                new SimpleValueChecker(PRECISE, PRECISE))
            .optimize(
                new ObjectiveFunction(logit::loss),
                new ObjectiveFunctionGradient(logit::gradient),
                GoalType.MINIMIZE,
                new InitialGuess(new double[logit.names.size()]),
                new MaxEval(ITERATIONS * 100),
                new MaxIter(ITERATIONS))
            .getPoint();
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      weights.put(logit.names.get(i), found[i]);
    }
    return weights;
  }

  private double loss(double[] weights) {
    double sum = 0;
    for (Row row : rows) {
      double[] scores = scores(row, weights);
      double all = logSum(scores, row.right(), false);
      double right = logSum(scores, row.right(), true);
      sum -= row.weight() * (right - all);
    }
    for (double weight : weights) {
      sum += PENALTY / 2 * weight * weight;
    }
    return sum;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      gradient[i] = PENALTY * weights[i];
    }
    for (Row row : rows) {
      double[] scores = scores(row, weights);
      double all = logSum(scores, row.right(), false);
      double right = logSum(scores, row.right(), true);
      boolean told = isTold(row.right());
      for (int o = 0; o < scores.length; o++) {
        double given = told && row.right()[o] ? Math.exp(scores[o] - right) : 0;
        double share = row.weight() * (Math.exp(scores[o] - all) - given);
        for (int f = 0; f < row.places()[o].length; f++) {
          gradient[row.places()[o][f]] += share * row.values()[o][f];
        }
      }
    }
    return gradient;
  }

  private static boolean isTold(boolean[] right) {
    for (boolean one : right) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  private static double[] scores(Row row, double[] weights) {
    double[] scores = new double[row.right().length];
    for (int o = 0; o < scores.length; o++) {
      for (int f = 0; f < row.places()[o].length; f++) {
        scores[o] += weights[row.places()[o][f]] * row.values()[o][f];
      }
    }
    return scores;
  }

  /** The logarithm of the mass of all outcomes, or of the right ones. */
  private static double logSum(double[] scores, boolean[] right, boolean onlyRight) {
    boolean nothing = !onlyRight || !isTold(right);
    double most = nothing ? 0 : Double.NEGATIVE_INFINITY;
    for (int o = 0; o < scores.length; o++) {
      if (!onlyRight || right[o]) {
        most = Math.max(most, scores[o]);
      }
    }
    double sum = nothing ? Math.exp(-most) : 0;
    for (int o = 0; o < scores.length; o++) {
      if (!onlyRight || right[o]) {
        sum += Math.exp(scores[o] - most);
      }
    }
    return most + Math.log(sum);
  }
}
