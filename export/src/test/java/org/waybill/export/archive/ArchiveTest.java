package org.waybill.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.archive.ArchiveEntry;

class ArchiveTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @TempDir private Path folder = Path.of("");

  private static String written(Iterable<ArchiveEntry> entries, Instant now) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArchiveWriter archive = new ArchiveWriter(out, now)) {
      for (ArchiveEntry entry : entries) {
        archive.add(entry);
      }
    }
    return out.toString(UTF_8);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), text, UTF_8);
  }

  private List<ArchiveEntry> read(String text) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    ArchiveReader.open(file(text)).handOver(entries::add);
    return entries;
  }

  @Test
  void givesBackEveryEntry() throws IOException {
    assertThat(read(written(SampleArchive.entries(), NOW))).isEqualTo(SampleArchive.entries());
    assertThat(read(written(List.of(), NOW))).isEmpty();
  }

  @Test
  void isTheSameToTheByteButForTheTimeInItsFirstLine() throws IOException {
    String first = written(SampleArchive.entries(), NOW);
    String again = written(read(first), NOW.plusSeconds(3600));
    assertThat(again).isNotEqualTo(first);
    assertThat(again.lines().skip(1)).containsExactlyElementsOf(first.lines().skip(1).toList());
    assertThat(again.replaceFirst("11:00:00", "10:00:00")).isEqualTo(first);
  }

  @Test
  void tellsFormatAndCounts() throws IOException {
    String text = written(SampleArchive.entries(), NOW);
    ObjectMapper json = new ObjectMapper();
    JsonNode head = json.readTree(text.lines().findFirst().orElseThrow());
    assertThat(head.toString())
        .isEqualTo("{\"format\":\"waybill-archive/1\",\"written\":\"2026-11-23T10:00:00Z\"}");
    JsonNode end = json.readTree(text.lines().reduce((a, b) -> b).orElseThrow());
    assertThat(end.path("reports").intValue()).isEqualTo(3);
    assertThat(end.path("parties").intValue()).isEqualTo(2);
    assertThat(end.path("decisions").intValue()).isEqualTo(2);
    assertThat(end.path("second-looks").intValue()).isEqualTo(2);
    assertThat(end.path("sha256").textValue()).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"who\":\"Ana\"       | \"who\":\"Eve\"     | was changed after it was written",
        "waybill-archive/1     | waybill-archive/2 | its format is waybill-archive/2",
        "{\"format\"           | {\"formed\"       | this is no archive",
        "{\"format\"           | [\"format\"       | :1: this line is no JSON",
        "{\"record\":\"end\"   | {\"record\":\"fin\" | RecordKind 'fin' is not known",
        "\"second-looks\":2    | \"second-looks\":3 | was changed after it was written",
      })
  void refusesWhatWasChanged(String good, String bad, String message) throws IOException {
    String text = written(SampleArchive.entries(), NOW);
    assertThat(text).contains(good);
    Path file = file(text.replace(good, bad));
    assertThatThrownBy(() -> ArchiveReader.open(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatWasCutShort() throws IOException {
    String text = written(SampleArchive.entries(), NOW);
    List<String> lines = text.lines().toList();
    Path cut = file(String.join("\n", lines.subList(0, lines.size() - 1)));
    assertThatThrownBy(() -> ArchiveReader.open(cut)).hasMessageContaining("was cut short");
    Path more = file(text + lines.get(1) + "\n");
    assertThatThrownBy(() -> ArchiveReader.open(more)).hasMessageContaining("behind the end");
    Path empty = file("");
    assertThatThrownBy(() -> ArchiveReader.open(empty)).hasMessageContaining("is empty");
    assertThatThrownBy(() -> ArchiveReader.open(folder.resolve("none")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no such file");
  }

  @Test
  void refusesEntriesOutOfOrder() throws IOException {
    List<ArchiveEntry> entries = SampleArchive.entries();
    try (ArchiveWriter archive = new ArchiveWriter(new ByteArrayOutputStream(), NOW)) {
      archive.add(entries.getLast());
      assertThatThrownBy(() -> archive.add(entries.getFirst()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void namesThePlaceOfAClaimThatItsReportDoesNotBear() throws IOException {
    List<ArchiveEntry> entries = SampleArchive.entries();
    List<String> lines = new ArrayList<>(written(entries.subList(0, 2), NOW).lines().toList());
    Checksum checksum = new Checksum();
    lines.set(1, lines.get(1).replace("Korea gave", "Korea lent"));
    checksum.add(lines.get(1));
    checksum.add(lines.get(2));
    lines.set(3, lines.get(3).replaceFirst("[0-9a-f]{64}", checksum.hex()));
    ArchiveReader archive = ArchiveReader.open(file(String.join("\n", lines)));
    assertThatThrownBy(() -> archive.handOver(entry -> {}))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("a.jsonl:3: report r-1 does not have");
  }
}
