package org.waybill.usecases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.LedgerAddress;
import org.waybill.ledger.Opening;
import org.waybill.ledger.Reading;
import org.waybill.ledger.store.SqlLedger;
import org.waybill.model.Claim;
import org.waybill.model.InvalidValueException;
import org.waybill.model.Reliability;
import org.waybill.model.Report;

class ExportLedgerTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
  private static final Analyst ANA = new Analyst("ana", "");

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = ledger("a.db");
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private Ledger ledger(String name) {
    return SqlLedger.open(new LedgerAddress.File(folder.resolve(name)), Opening.creating());
  }

  private Claim add(String id, String text) {
    Report report =
        new Report(id, "en", "", "The Daily", Optional.of("2024-05"), Optional.empty(), text);
    Claim claim = new WordReaders().read(report).getFirst();
    ledger.add(new Reading(report, List.of(claim), claim.reader()));
    return claim;
  }

  private String export(ExportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    new ExportLedger(CLOCK).export(ledger, format, out);
    return out.toString();
  }

  @Test
  void leavesOutWhatAnalystsRejected() throws IOException {
    Claim first = add("r1", "They gave shells away.");
    Claim second = add("r2", "Somebody else gave tanks, and nobody saw it.");
    assertThat(export(ExportFormat.CSV)).contains(first.id()).contains(second.id());
    ledger.reject(first.id(), ANA);
    assertThat(export(ExportFormat.CSV)).doesNotContain(first.id()).contains(second.id());
  }

  @Test
  void tellsTheGradeOfASource() throws IOException {
    Claim claim = add("r1", "They gave shells away.");
    assertThat(export(ExportFormat.CSV)).contains(",F6,");
    String origin = claim.source().nearest().party().key();
    ledger.grade(origin, Reliability.B, ANA);
    assertThat(export(ExportFormat.CSV)).contains(",B6,");
  }

  @Test
  void hasEachStixObjectOnce() throws IOException {
    Claim claim = add("r1", "They gave shells away.");
    ledger.accept(claim.id(), ANA);
    add("r1", "Correction: nobody knows what they gave, or to whom.");
    JsonNode objects = new ObjectMapper().readTree(export(ExportFormat.STIX)).path("objects");
    Set<String> ids = new TreeSet<>();
    objects.forEach(object -> ids.add(object.path("id").textValue()));
    assertThat(ids).hasSize(objects.size());
  }

  @Test
  void anArchiveGoesIntoAnEmptyLedgerAndComesOutTheSame() throws IOException {
    ledger.accept(add("r1", "They gave shells away.").id(), ANA);
    add("r2", "Somebody else gave tanks, and nobody saw it.");
    Path first = folder.resolve("first.jsonl");
    new ExportArchive(CLOCK).write(ledger, first);
    Path second = folder.resolve("second.jsonl");
    try (Ledger other = ledger("b.db")) {
      new ImportArchive().read(first, other);
      new ExportArchive(CLOCK).write(other, second);
      assertThatThrownBy(() -> new ImportArchive().read(first, other))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("not empty");
    }
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(Files.readString(first, UTF_8)).contains("\"reports\":2,\"claims\":2");
    assertThat(folder.resolve("first.jsonl.partial")).doesNotExist();
    assertThatThrownBy(() -> new ExportArchive(CLOCK).write(ledger, first))
        .hasMessageContaining("is there already");
  }
}
