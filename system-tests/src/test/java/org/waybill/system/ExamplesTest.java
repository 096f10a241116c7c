package org.waybill.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundled examples, and the files of the project that lead to them. */
class ExamplesTest {

  private static final Path ROOT = Path.of("..");

  @Test
  void everyExampleHasClaimsWhoseEvidenceIsVerbatim() throws IOException, InterruptedException {
    Execution run = Execution.waybill("read", "--format", "jsonl", "../examples");
    assertThat(run.exitCode()).as(run.errors()).isZero();
    assertThat(run.errors()).isEmpty();
    Map<String, List<JsonNode>> claims = new HashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode claim = new ObjectMapper().readTree(line);
      claims
          .computeIfAbsent(claim.at("/report/id").textValue(), ignored -> new ArrayList<>())
          .add(claim);
    }
    assertThat(claims).hasSizeGreaterThanOrEqualTo(4);
    for (String id : List.of("en-tanks-for-ukraine", "es-drones-iranies")) {
      String text =
          new ObjectMapper()
              .readTree(Files.readString(ROOT.resolve("examples/" + id + ".json"), UTF_8))
              .get("text")
              .textValue();
      assertThat(claims.get(id))
          .isNotEmpty()
          .allSatisfy(claim -> {
            JsonNode evidence = claim.get("evidence");
            assertThat(
                    text.substring(
                        evidence.get("start").intValue(), evidence.get("end").intValue()))
                .isEqualTo(evidence.get("text").textValue());
          });
    }
  }

  @Test
  void everyLinkInTheDocumentsLeadsToAFile() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (var docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
    }
    for (Path document : documents) {
      var links =
          Pattern.compile("\\]\\((?!https?:|#)([^)#]+)").matcher(Files.readString(document, UTF_8));
      while (links.find()) {
        assertThat(document.resolveSibling(links.group(1))).as("in %s", document).exists();
      }
    }
  }
}
