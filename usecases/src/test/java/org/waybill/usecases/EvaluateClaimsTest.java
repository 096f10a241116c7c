package org.waybill.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.evaluation.Evaluation;

class EvaluateClaimsTest {

  private static final ReadReports READING = new ReadReports(new WordReaders(), 1);

  @TempDir private Path gold = Path.of("");

  @BeforeEach
  void codeTwoReports() throws IOException {
    code("en", "r1", "Freedonia gave shells.", "gave shells");
    code("es", "r2", "Freedonia dio obuses.", "dio obuses");
  }

  @Test
  void readsTheCodedReportsThemselvesWhereNoClaimsAreGiven() {
    Evaluation evaluation = evaluate(Optional.empty(), Optional.empty());
    assertThat(evaluation.gold()).isEqualTo(2);
    assertThat(evaluation.claims()).isEqualTo(new Evaluation.Score(1, 0.5));
    assertThat(evaluate(Optional.empty(), Optional.of("en")).claims().recall()).isEqualTo(1);
  }

  @Test
  void takesAFileOfClaimsAsItIs(@TempDir Path other) throws IOException {
    Path file = other.resolve("claims.jsonl");
    StringWriter claims = new StringWriter();
    try (ExportClaims export = new ExportClaims(claims, ExportClaims.Format.JSONL, true)) {
      READING.read(
          ReadRequest.of(List.of(gold.resolve("en/r1.json").toString())),
          InputStream.nullInputStream(),
          outcome -> addAll(export, outcome));
    }
    Files.writeString(file, claims.toString());
    assertThat(evaluate(Optional.of(file.toString()), Optional.empty()).claims())
        .isEqualTo(new Evaluation.Score(1, 0.5));
    Files.writeString(file, "");
    assertThat(evaluate(Optional.of(file.toString()), Optional.empty()).predicted()).isZero();
  }

  @Test
  void readsReportsThatAreGivenInTheirStead() {
    String report = gold.resolve("es/r2.json").toString();
    assertThat(evaluate(Optional.of(report), Optional.empty()).predicted()).isZero();
  }

  @Test
  void saysWhereNoReportIsCodedInALanguage() {
    assertThatThrownBy(() -> evaluate(Optional.empty(), Optional.of("fr")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no coded report in the language \"fr\"");
  }

  private Evaluation evaluate(Optional<String> claims, Optional<String> language) {
    return new EvaluateClaims(READING)
        .evaluate(
            new EvaluateClaims.Request(gold, claims, language),
            InputStream.nullInputStream(),
            outcome -> assertThat(outcome).isInstanceOf(ReadOutcome.Read.class));
  }

  private static void addAll(ExportClaims export, ReadOutcome outcome) {
    try {
      export.add(((ReadOutcome.Read) outcome).claims().getFirst());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void code(String language, String id, String text, String evidence) throws IOException {
    Files.createDirectories(gold.resolve(language));
    Files.writeString(
        gold.resolve(language).resolve(id + ".json"),
        "{\"id\":\"%s\",\"lang\":\"%s\",\"text\":\"%s\"}".formatted(id, language, text));
    Files.writeString(
        gold.resolve(language).resolve(id + ".jsonl"),
        ("{\"kind\":\"transfer\",\"stage\":\"delivered\",\"supplier\":[\"XA\"],\"recipient\":[],"
                + "\"factuality\":\"CT+\",\"source\":\"outlet\",\"evidence\":\"%s\"}")
            .formatted(evidence));
  }
}
