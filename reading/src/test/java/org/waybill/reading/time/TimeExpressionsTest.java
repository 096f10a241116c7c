package org.waybill.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.UnsupportedLanguageException;
import org.waybill.syntax.Span;

class TimeExpressionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void readsTheExamplesOfItsLanguage(String language) {
    TimeExpressions finder = TimeExpressions.load(language);
    List<String> complaints = new ArrayList<>();
    for (Example example : Example.of(language)) {
      example.complaint(finder).ifPresent(complaints::add);
    }
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void hasNoRuleWithoutAnExampleThatNeedsIt(String language) {
    Grammar grammar = Grammar.read(language);
    List<Example> examples = Example.of(language);
    List<String> needless = new ArrayList<>();
    int hint = 0;
    for (List<Rule> rules : grammar.rules().values()) {
      for (Rule rule : rules) {
        int needing = firstNeeding(new TimeExpressions(without(grammar, rule)), examples, hint);
        if (needing < 0) {
          needless.add(rule.place());
        } else {
          hint = needing;
        }
      }
    }
    assertThat(needless).isEmpty();
  }

  /** The index of an example that a finder reads wrongly, or -1; it is looked for near a hint. */
  private static int firstNeeding(TimeExpressions finder, List<Example> examples, int hint) {
    for (int step = 0; step < examples.size(); step++) {
      int index = (hint + step) % examples.size();
      if (examples.get(index).complaint(finder).isPresent()) {
        return index;
      }
    }
    return -1;
  }

  private static Grammar without(Grammar grammar, Rule rule) {
    Map<String, List<Rule>> fewer = new LinkedHashMap<>(grammar.rules());
    fewer.computeIfPresent(
        rule.category(),
        (name, rules) -> rules.stream().filter(one -> !one.place().equals(rule.place())).toList());
    return new Grammar(grammar.words(), fewer, grammar.beginnings());
  }

  @Test
  void keepsTheOffsetsOfTheText() {
    String text = "«Sí», dijo el lunes.\nEl 3 de mayo de 2021 se fue.";
    List<TimeExpression> found = TimeExpressions.load("es").find(text, Optional.of("2021-06-09"));
    assertThat(found)
        .extracting(one -> one.span().in(text), TimeExpression::edtf, TimeExpression::kind)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("el lunes", "2021-06-07", TimeExpression.Kind.DATE),
            org.assertj.core.groups.Tuple.tuple(
                "El 3 de mayo de 2021", "2021-05-03", TimeExpression.Kind.DATE));
  }

  @Test
  void findsOnlyWhatLiesInsideThePartAskedFor() {
    String text = "It began in 2015. It ended the following year.";
    List<TimeExpression> found =
        TimeExpressions.load("en").find(text, new Span(17, text.length()), Optional.empty());
    assertThat(found).extracting(TimeExpression::edtf).containsExactly("2016");
  }

  @Test
  void letsTheVerbChooseTheSide() {
    TimeExpression tuesday =
        TimeExpressions.load("en").find("on Tuesday", Optional.of("2013-08-09")).getFirst();
    assertThat(tuesday.edtf(Direction.BACK)).isEqualTo("2013-08-06");
    assertThat(tuesday.edtf(Direction.AHEAD)).isEqualTo("2013-08-13");
  }

  @Test
  void namesTheMissingTableOfALanguage() {
    assertThatThrownBy(() -> TimeExpressions.load("xx"))
        .isInstanceOf(UnsupportedLanguageException.class)
        .hasMessageContaining("languages/xx/time-words.tsv");
  }
}
