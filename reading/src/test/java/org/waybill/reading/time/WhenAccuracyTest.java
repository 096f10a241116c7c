package org.waybill.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * For how many hand-coded claims the sentence of the evidence, or the one before it, holds an
 * expression that resolves to the coded date. {@code -Dwaybill.gold=FOLDER} names the folder with
 * {@code en} and {@code es}; without it the test is left out. Dates that the coder inferred from
 * farther away cannot be met, so the ceiling is below 100 %.
 */
@EnabledIfSystemProperty(named = "waybill.gold", matches = ".+")
class WhenAccuracyTest {

  @ParameterizedTest
  @CsvSource({"en, 0.60", "es, 0.55"})
  void findsTheDatesOfClaims(String language, double floor) throws IOException {
    TimeExpressions finder = TimeExpressions.load(language);
    List<Path> files;
    try (Stream<Path> folder =
        Files.list(Path.of(System.getProperty("waybill.gold", ".")).resolve(language))) {
      files = folder.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
    int all = 0;
    int right = 0;
    int eitherSide = 0;
    for (Path file : files) {
      String name = file.toString();
      Map<?, ?> report = json(Files.readString(Path.of(name.substring(0, name.length() - 1))));
      String text = String.valueOf(report.get("text"));
      List<TimeExpression> found =
          finder.find(
              text,
              Optional.of(String.valueOf(report.get("date"))).filter(date -> !date.isEmpty()));
      Set<List<String>> seen = new HashSet<>();
      for (String line : Files.readAllLines(file)) {
        Map<?, ?> claim = json(line);
        String when = String.valueOf(claim.get("when"));
        String evidence = String.valueOf(claim.get("evidence"));
        if (when.isEmpty() || !claim.containsKey("when") || !seen.add(List.of(when, evidence))) {
          continue;
        }
        all++;
        int from = sentenceBefore(text, text.indexOf(evidence));
        int to = sentenceEnd(text, text.indexOf(evidence) + evidence.length());
        List<TimeExpression> near =
            found.stream()
                .filter(one -> from <= one.span().start() && one.span().end() <= to)
                .toList();
        boolean isRight = near.stream().anyMatch(one -> one.edtf().equals(when));
        boolean isEither =
            near.stream().anyMatch(one -> one.back().equals(when) || one.ahead().equals(when));
        right += isRight ? 1 : 0;
        eitherSide += isEither || isRight ? 1 : 0;
        if (!isEither) {
          System.out.println(
              file.getFileName()
                  + " "
                  + report.get("date")
                  + ": "
                  + when
                  + " | "
                  + evidence
                  + " | "
                  + near.stream().map(one -> one.text() + " -> " + one.edtf()).toList());
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "FIGURE when %s: %d dates, right %.1f %%, right on one side %.1f %%%n",
        language,
        all,
        100.0 * right / all,
        100.0 * eitherSide / all);
    assertThat((double) right / all).isGreaterThan(floor);
  }

  /** JSON is YAML, but for control characters, which old agency texts hold. */
  private static Map<?, ?> json(String text) {
    String clean = text.replaceAll("[\\p{Cc}&&[^\n\r\t]]", "?");
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(clean);
    return loaded instanceof Map<?, ?> map ? map : Map.of();
  }

  private static int sentenceBefore(String text, int offset) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int start = sentences.preceding(Math.min(text.length(), Math.max(0, offset) + 1));
    int before = start == BreakIterator.DONE ? 0 : sentences.previous();
    return before == BreakIterator.DONE ? 0 : before;
  }

  private static int sentenceEnd(String text, int offset) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.following(Math.min(text.length() - 1, Math.max(0, offset - 1)));
    return end == BreakIterator.DONE ? text.length() : end;
  }
}
