package org.waybill.export.claimformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClaimWriterTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/waybill/export/claimformat/claims.jsonl");

  @Test
  void writesEveryKindAsTheGoldenFileHasIt() throws IOException {
    String written =
        SampleClaims.all().stream()
            .map(claim -> ClaimWriter.toJson(claim) + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("waybill.golden.rewrite")) {
      Files.writeString(GOLDEN, written, StandardCharsets.UTF_8);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  @Test
  void addsTheExplanationOnlyWhereAskedTo() throws IOException {
    StringWriter explained = new StringWriter();
    ClaimWriter.explainingTo(explained).write(SampleClaims.all().getFirst());
    assertThat(explained.toString())
        .endsWith("\"explanation\":[\"supplier: nsubj\",\"recipient: iobj\"]}")
        .startsWith(ClaimWriter.toJson(SampleClaims.all().getFirst()).replaceAll("}$", ","));
  }
}
