package org.waybill.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many dates of hand-annotated corpora are read rightly. The corpora are not ours to pass on:
 * {@code -Dwaybill.temporal=FOLDER} names the folder that holds {@code hourglass} and {@code
 * timenorm}; without it the tests are left out. The floors are what was reached, less a margin.
 */
@EnabledIfSystemProperty(named = "waybill.temporal", matches = ".+")
class TimeAccuracyTest {

  private static final Path CORPORA = Path.of(System.getProperty("waybill.temporal", "."));
  private static final String HOURGLASS = "hourglass/corpus/HOURGLASS_CORPUS/annotated_TML";

  /** The day that the corpus resolves against, as its own description says. */
  private static final Optional<String> HOURGLASS_DAY = Optional.of("2019-12-20");

  @Test
  void readsHourGlass() throws IOException {
    TimeExpressions finder = TimeExpressions.load("es");
    List<Path> files;
    try (Stream<Path> folder = Files.list(CORPORA.resolve(HOURGLASS))) {
      files = folder.sorted().toList();
    }
    int gold = 0;
    int ours = 0;
    int overlapping = 0;
    int exact = 0;
    int right = 0;
    List<String> misses = new ArrayList<>();
    for (Path file : files) {
      Timex.Document document = Timex.read(file);
      List<TimeExpression> found = finder.find(document.text(), HOURGLASS_DAY);
      gold += document.dates().size();
      ours += found.size();
      for (Timex date : document.dates()) {
        Optional<TimeExpression> match =
            found.stream()
                .filter(one -> one.span().start() < date.end() && date.start() < one.span().end())
                .findFirst();
        overlapping += match.isPresent() ? 1 : 0;
        exact +=
            match
                    .filter(
                        one -> one.span().start() == date.start() && one.span().end() == date.end())
                    .isPresent()
                ? 1
                : 0;
        if (match.filter(one -> one.edtf().equals(date.edtf())).isPresent()) {
          right++;
        } else {
          misses.add(
              file.getFileName()
                  + ": "
                  + document.text().substring(date.start(), date.end())
                  + " = "
                  + date.edtf()
                  + match.map(one -> ", read as " + one.edtf()).orElse(", not found"));
        }
      }
    }
    misses.forEach(System.out::println);
    report("HourGlass es", "extent strict", exact, gold, ours);
    report("HourGlass es", "extent relaxed", overlapping, gold, ours);
    report("HourGlass es", "value", right, gold, ours);
    assertThat(2.0 * right / (gold + ours)).isGreaterThan(0.58);
  }

  @ParameterizedTest
  @CsvSource({"es, 0.83", "en, 0.72"})
  void readsTheExpressionsOfTimenorm(String language, double floor) throws IOException {
    TimeExpressions finder = TimeExpressions.load(language);
    Optional<String> report = Optional.empty();
    int all = 0;
    int right = 0;
    int eitherSide = 0;
    for (String line : Files.readAllLines(CORPORA.resolve("timenorm/" + language + "/train.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3) {
        report = Optional.empty();
        continue;
      }
      if (report.isEmpty()) {
        report = Optional.of(cells[2].replaceFirst("T.*", ""));
        continue;
      }
      Optional<String> edtf = Timex.edtf(cells[2]);
      if (edtf.isEmpty() || !cells[1].equals("DATE")) {
        continue;
      }
      all++;
      List<TimeExpression> found = finder.find(cells[0], report);
      String date = edtf.get();
      boolean isRight = found.stream().anyMatch(one -> one.edtf().equals(date));
      right += isRight ? 1 : 0;
      eitherSide +=
          found.stream().anyMatch(one -> one.back().equals(date) || one.ahead().equals(date))
              ? 1
              : 0;
      if (!isRight) {
        System.out.println(report.get() + ": " + cells[0] + " = " + date + ", read as " + found);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "FIGURE timenorm %s: %d dates, right %.1f %%, right on one side %.1f %%%n",
        language,
        all,
        100.0 * right / all,
        100.0 * eitherSide / all);
    assertThat((double) right / all).isGreaterThan(floor);
  }

  private static void report(String corpus, String measure, int right, int gold, int ours) {
    System.out.printf(
        Locale.ROOT,
        "FIGURE %s, %s: precision %.1f, recall %.1f, F1 %.1f (%d in the corpus, %d found)%n",
        corpus,
        measure,
        100.0 * right / ours,
        100.0 * right / gold,
        200.0 * right / (gold + ours),
        gold,
        ours);
  }
}
