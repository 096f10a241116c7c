package org.waybill.bench.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.reading.events.WeighedTransfer;

class ConditionalLogitTest {

  /** A word with two outcomes, of which one is told near and one far. */
  private static Example word(List<Integer> right) {
    return new Example(
        "x",
        new WeighedTransfer(
            0,
            4,
            0,
            "delivered",
            List.of(
                new WeighedTransfer.Outcome(List.of(), List.of(), Map.of("near", 1.0)),
                new WeighedTransfer.Outcome(List.of(), List.of(), Map.of("far", 1.0)))),
        right,
        1);
  }

  private static List<Example> words(int near, int far, int none) {
    return Stream.of(
            IntStream.range(0, near).mapToObj(i -> word(List.of(0))),
            IntStream.range(0, far).mapToObj(i -> word(List.of(1))),
            IntStream.range(0, none).mapToObj(i -> word(List.of())))
        .flatMap(examples -> examples)
        .toList();
  }

  @Test
  void whatIsRightMoreOftenWeighsMore() {
    Map<String, Double> weights = ConditionalLogit.fit(words(60, 20, 20));

    assertThat(weights.get("near")).isGreaterThan(0.5).isGreaterThan(weights.get("far"));
  }

  @Test
  void manyWordsBringTheWeightsToTheirOdds() {
    Map<String, Double> weights = ConditionalLogit.fit(words(6000, 2000, 2000));

    assertThat(weights.get("near")).isBetween(1.05, 1.15);
    assertThat(weights.get("far")).isBetween(-0.05, 0.05);
  }

  @Test
  void whatIsNeverToldWeighsDown() {
    assertThat(ConditionalLogit.fit(words(0, 0, 50)).values()).allMatch(weight -> weight < -0.5);
  }

  @Test
  void aFeatureOfTooFewWordsHasNoWeight() {
    assertThat(ConditionalLogit.fit(words(1, 1, 0))).isEmpty();
  }
}
