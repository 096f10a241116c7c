package org.waybill.reading.materiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.reading.data.Examples;
import org.waybill.reading.data.Examples.Example;
import org.waybill.reading.data.SentenceText;
import org.waybill.reading.data.TaggedText;
import org.waybill.reading.quantity.Ranges;
import org.waybill.syntax.Sentence;

class MaterielLexiconTest {

  private static final MaterielLexicon ENGLISH = MaterielLexicon.load("en");
  private static final MaterielLexicon SPANISH = MaterielLexicon.load("es");

  static Stream<Example> english() {
    return Examples.of("/materiel/en.tsv");
  }

  static Stream<Example> spanish() {
    return Examples.of("/materiel/es.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void english(Example example) {
    assertThat(read(ENGLISH, example, false)).as(example.toString()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource
  void spanish(Example example) {
    assertThat(read(SPANISH, example, false)).as(example.toString()).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("english")
  void hyphensMayBeTokens(Example example) {
    assertThat(read(ENGLISH, example, true)).as(example.toString()).isEqualTo(example.expected());
  }

  private static String read(MaterielLexicon lexicon, Example example, boolean splitsHyphens) {
    Sentence sentence = TaggedText.sentence(example.sentence(), splitsHyphens);
    String found =
        lexicon.find(sentence).stream()
            .map(mention -> written(mention, sentence))
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String written(MaterielMention mention, Sentence sentence) {
    return "["
        + SentenceText.between(sentence, mention.firstToken(), mention.lastToken())
        + "] "
        + mention.category().code()
        + (mention.weak() ? " weak" : "")
        + mention.designation().map(name -> " (" + name + ")").orElse("")
        + mention.quantity().map(quantity -> " " + Ranges.written(quantity)).orElse("");
  }
}
