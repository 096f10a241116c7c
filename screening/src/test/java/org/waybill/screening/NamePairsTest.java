package org.waybill.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.waybill.model.watchlist.EntryKind;

/** The labelled pairs of this module: those it was developed with, and those that were held out. */
class NamePairsTest {

  private static final double FLOOR = 0.93;
  private static final double FLOOR_OF_HELD_OUT = 0.90;

  /** Classes in which no pair may be wrong. */
  private static final Set<String> STRONG =
      Set.of(
          "identical-form",
          "order",
          "legal-forms",
          "generic-words-only",
          "other-given-name",
          "other-family-name",
          "single-common-token",
          "numbers");

  private static final List<Labelled> PAIRS = read();

  /** A pair with what it is said to be, and the score that it got. */
  private record Labelled(
      String left, String right, boolean match, String type, String group, String part) {

    double score() {
      Optional<EntryKind> kind =
          Optional.of(type.equals("person") ? EntryKind.PERSON : EntryKind.ORGANISATION);
      return new Comparer().compare(left, right, kind, Comparer.DEFAULT_THRESHOLD).score();
    }

    boolean said() {
      return score() >= Comparer.DEFAULT_THRESHOLD;
    }
  }

  private static List<Labelled> read() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream stream =
            Objects.requireNonNull(NamePairsTest.class.getResourceAsStream("/name-pairs.csv"));
        CSVParser rows = CSVParser.parse(new InputStreamReader(stream, UTF_8), format)) {
      List<Labelled> pairs = new ArrayList<>();
      for (CSVRecord row : rows) {
        pairs.add(
            new Labelled(
                row.get("name1"),
                row.get("name2"),
                Boolean.parseBoolean(row.get("match")),
                row.get("type"),
                row.get("class"),
                row.get("part")));
      }
      return pairs;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double f1(Predicate<Labelled> which) {
    int found = 0;
    int wrong = 0;
    int missed = 0;
    for (Labelled pair : PAIRS) {
      if (which.test(pair)) {
        boolean said = pair.said();
        found += said && pair.match() ? 1 : 0;
        wrong += said && !pair.match() ? 1 : 0;
        missed += !said && pair.match() ? 1 : 0;
      }
    }
    return 2.0 * found / (2 * found + wrong + missed);
  }

  @Test
  void reachesTheFloor() {
    assertThat(f1(pair -> true)).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void reachesTheFloorOnPairsThatWereHeldOut() {
    assertThat(f1(pair -> pair.part().equals("held-out")))
        .isGreaterThanOrEqualTo(FLOOR_OF_HELD_OUT);
  }

  @Test
  void strongClassesHaveNoPairWrong() {
    assertThat(PAIRS)
        .filteredOn(pair -> STRONG.contains(pair.group()))
        .allSatisfy(pair -> assertThat(pair.said()).as("%s", pair).isEqualTo(pair.match()));
  }

  @Test
  void theScoreIsOneOnlyForOneName() {
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.group().equals("identical-form"))
        .filteredOn(pair -> pair.score() == 1)
        .allSatisfy(
            pair -> assertThat(bare(pair.left())).as("%s", pair).isEqualTo(bare(pair.right())));
  }

  private static String bare(String name) {
    String lower = name.replace('İ', 'I').toLowerCase(Locale.ROOT);
    return Normalizer.normalize(lower, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace('ı', 'i')
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
