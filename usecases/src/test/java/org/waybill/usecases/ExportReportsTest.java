package org.waybill.usecases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.UnsupportedLanguageException;

class ExportReportsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
  private static final String TEXT =
      "Yesterday evening, as everybody in the country could see, they gave shells to the others.";

  private final ExportReports export =
      new ExportReports(new ReadReports(new WordReaders(), 2), CLOCK);

  private static ReadRequest request(String language) {
    return new ReadRequest(
        List.of("-"), Optional.of(language), Optional.of("2024-05"), Optional.of("The Daily"));
  }

  private void export(ReadRequest request, ExportFormat format, Writer out) throws IOException {
    export.export(
        request, new ByteArrayInputStream(TEXT.getBytes(UTF_8)), format, out, outcome -> {});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOLLOW_THE_MONEY | \"schema\":\"Event\"",
        "STIX | \"modified\":\"2026-11-23T10:00:00.000Z\"",
        "PLOVER | AID",
        "CSV | The Daily",
      })
  void writesTheClaimsOfReports(ExportFormat format, String part) throws IOException {
    StringWriter out = new StringWriter();
    export(request("en"), format, out);
    assertThat(out.toString()).contains(part).contains("gave").endsWith("\n");
  }

  @Test
  void writesNothingWhereTheLanguageCannotBeRead() {
    StringWriter out = new StringWriter();
    assertThatThrownBy(() -> export(request("fr"), ExportFormat.CSV, out))
        .isInstanceOf(UnsupportedLanguageException.class);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void tellsWhatBecameOfEachInput() throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    export.export(
        ReadRequest.of(List.of("not-there", "-")),
        new ByteArrayInputStream(TEXT.getBytes(UTF_8)),
        ExportFormat.REGISTER,
        new StringWriter(),
        outcomes::add);
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(outcomes.getLast()).isInstanceOf(ReadOutcome.Read.class);
  }
}
