package org.waybill.reading.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waybill.syntax.SentenceSplitter;
import org.waybill.syntax.Span;

/**
 * What the gate keeps of hand-coded reports: {@code -Dwaybill.coded=FOLDER}, a folder that holds
 * {@code <id>.json} (with {@code lang} and {@code text}) and {@code <id>.jsonl} (claims with {@code
 * evidence}, maybe {@code optional}) at any depth.
 */
@EnabledIfSystemProperty(named = "waybill.coded", matches = ".+")
class GateRecallTest {

  private static final double LEAST_RECALL = 0.99;

  private final ObjectMapper json = new ObjectMapper();

  private final Map<String, Gate> gates = new HashMap<>();

  @Test
  void keepsNearlyEveryCodedSentence() throws IOException {
    Map<String, Counts> byLanguage = new HashMap<>();
    for (Path file : reports(Path.of(System.getProperty("waybill.coded")))) {
      JsonNode report = json.readTree(Files.readString(file, StandardCharsets.UTF_8));
      String language = report.path("lang").asText();
      count(
          byLanguage.computeIfAbsent(language, code -> new Counts()),
          gates.computeIfAbsent(language, Gate::load),
          SentenceSplitter.forLanguage(language),
          report.path("text").asText(),
          claims(file));
    }
    byLanguage.forEach((language, counts) -> System.out.println(language + ": " + counts));
    assertThat(byLanguage.values())
        .isNotEmpty()
        .allSatisfy(counts -> assertThat(counts.recall()).isGreaterThanOrEqualTo(LEAST_RECALL));
  }

  private static void count(
      Counts counts, Gate gate, SentenceSplitter splitter, String body, List<JsonNode> claims) {
    boolean relevant = gate.relevant(body);
    List<Span> sentences = splitter.split(body);
    List<Span> kept = relevant ? gate.sentences(body, sentences) : List.of();
    if (claims.isEmpty()) {
      counts.uncoded++;
      counts.uncodedRefused += relevant ? 0 : 1;
    }
    if (relevant) {
      counts.sentences += sentences.size();
      counts.kept += kept.size();
    }
    for (JsonNode claim : claims) {
      String evidence = claim.path("evidence").asText();
      int at = body.indexOf(evidence);
      if (at < 0) {
        continue;
      }
      boolean found = kept.stream().anyMatch(new Span(at, at + evidence.length())::overlaps);
      if (claim.path("optional").asBoolean()) {
        counts.optional++;
        counts.optionalKept += found ? 1 : 0;
      } else {
        counts.required++;
        counts.requiredKept += found ? 1 : 0;
      }
    }
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private List<JsonNode> claims(Path report) throws IOException {
    List<JsonNode> claims = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(report + "l"), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        claims.add(json.readTree(line));
      }
    }
    return claims;
  }

  private static final class Counts {
    private int required;
    private int requiredKept;
    private int optional;
    private int optionalKept;
    private int sentences;
    private int kept;
    private int uncoded;
    private int uncodedRefused;

    double recall() {
      return required == 0 ? 1 : (double) requiredKept / required;
    }

    @Override
    public String toString() {
      return ("required claims kept %d of %d, optional %d of %d; "
              + "sentences kept %d of %d in relevant reports; reports without a claim refused %d of %d")
          .formatted(
              requiredKept,
              required,
              optionalKept,
              optional,
              kept,
              sentences,
              uncodedRefused,
              uncoded);
    }
  }
}
