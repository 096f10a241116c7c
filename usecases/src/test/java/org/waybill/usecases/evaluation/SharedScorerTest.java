package org.waybill.usecases.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.export.claimformat.ClaimReader;
import org.waybill.export.claimformat.CodedClaim;

/**
 * The same figures as the scorer that coders use, on made-up codings. Runs where that scorer and
 * Python are there: beside the repository, or at {@code -Dwaybill.scorer=PATH}.
 */
class SharedScorerTest {

  private static final Path SCORER =
      Path.of(System.getProperty("waybill.scorer", "../../shared/score"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void countsAsTheSharedScorerDoes(long seed, @TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(SCORER), "no scorer beside the repository");
    String claims = new GeneratedCoding(seed).write(folder.resolve("gold"));
    Path file = Files.writeString(folder.resolve("claims.jsonl"), claims);
    Map<String, List<CodedClaim>> byReport =
        ClaimReader.readAll("claims", new StringReader(claims)).stream()
            .collect(Collectors.groupingBy(CodedClaim::reportId));

    Evaluation ours = Scorer.evaluate(GoldFolder.read(folder.resolve("gold")), byReport);

    List<String> theirs = run("python3", SCORER.toString(), "" + folder.resolve("gold"), "" + file);
    JsonNode figures = new ObjectMapper().readTree(theirs.getLast());
    assertThat(ours.gold()).isEqualTo(figures.get("reports_gold").intValue()).isPositive();
    assertThat(ours.predicted()).isEqualTo(figures.get("predicted").intValue()).isPositive();
    assertScore(ours.found(), figures.get("found"));
    assertScore(ours.claims(), figures.get("claims"));
    assertScore(ours.inFull(), figures.get("in_full"));
    ours.fields()
        .forEach((field, share) ->
            assertThat(theirs).contains(line("  %-10s %d/%d = %.3f", field, share)));
    ours.kinds()
        .forEach((kind, counted) ->
            assertThat(theirs)
                .contains(
                    String.format(
                        Locale.ROOT,
                        "  %-10s precision %.2f recall %.2f (gold %d, predicted %d)",
                        kind,
                        rounded(counted.score().precision(), 2),
                        rounded(counted.score().recall(), 2),
                        counted.gold(),
                        counted.predicted())));
  }

  private static String line(String format, String field, Evaluation.Share share) {
    return String.format(
        Locale.ROOT, format, field, share.right(), share.of(), rounded(share.ratio(), 3));
  }

  /** Python rounds halves to even on the exact binary value; Java's formatter rounds halves up. */
  private static double rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static void assertScore(Evaluation.Score ours, JsonNode theirs) {
    assertThat(rounded(ours.precision(), 3)).isEqualTo(theirs.get("precision").doubleValue());
    assertThat(rounded(ours.recall(), 3)).isEqualTo(theirs.get("recall").doubleValue());
    assertThat(rounded(ours.f1(), 3)).isEqualTo(theirs.get("f1").doubleValue());
  }

  private static List<String> run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command[0], command[1], command[2], command[3], "--json"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().toList();
  }
}
