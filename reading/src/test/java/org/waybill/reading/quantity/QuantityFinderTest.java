package org.waybill.reading.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.reading.data.Examples;
import org.waybill.reading.data.Examples.Example;
import org.waybill.reading.data.TaggedText;

class QuantityFinderTest {

  private static final QuantityFinder ENGLISH = QuantityFinder.load("en");
  private static final QuantityFinder SPANISH = QuantityFinder.load("es");

  static Stream<Example> english() {
    return Examples.of("/quantity/en.tsv");
  }

  static Stream<Example> spanish() {
    return Examples.of("/quantity/es.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void english(Example example) {
    assertThat(read(ENGLISH, example)).as(example.toString()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource
  void spanish(Example example) {
    assertThat(read(SPANISH, example)).as(example.toString()).isEqualTo(example.expected());
  }

  private static String read(QuantityFinder finder, Example example) {
    String found =
        finder.find(TaggedText.sentence(example.sentence(), false)).stream()
            .map(QuantityMention::quantity)
            .map(q -> "[" + q.text() + "] " + Ranges.written(q))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }
}
