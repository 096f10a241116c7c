package org.waybill.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Claim;
import org.waybill.model.Report;

class ExportClaimsTest {

  private static final Claim CLAIM =
      new WordReaders()
          .read(new Report("r", "en", "", "", Optional.empty(), Optional.empty(), "He gave."))
          .getFirst();

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "3, 3"})
  void writesALineForEachClaim(int claims, int lines) throws IOException {
    String written = export(ExportClaims.Format.JSONL, claims);
    assertThat(written.lines()).hasSize(lines).allMatch(line -> line.startsWith("{\"format\""));
    assertThat(written.isEmpty() || written.endsWith("\n")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "3"})
  void writesOneArray(int claims) throws IOException {
    JsonNode array = new ObjectMapper().readTree(export(ExportClaims.Format.JSON, claims));
    assertThat(array.isArray()).isTrue();
    assertThat(array).hasSize(claims);
  }

  private static String export(ExportClaims.Format format, int claims) throws IOException {
    StringWriter out = new StringWriter();
    try (ExportClaims export = new ExportClaims(out, format, false)) {
      for (int i = 0; i < claims; i++) {
        export.add(CLAIM);
      }
    }
    return out.toString();
  }
}
