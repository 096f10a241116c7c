package org.waybill.usecases.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.UnreadableInputException;

class GoldFolderTest {

  private static final String REPORT = "{\"id\":\"r\",\"lang\":\"xx\",\"text\":\"A gave B oil.\"}";
  private static final String CLAIM =
      "{\"kind\":\"transfer\",\"stage\":\"delivered\",\"supplier\":[\"A\"],\"recipient\":[\"B\"],"
          + "\"or\":[{\"supplier\":[\"C\"]}],\"materiel\":[\"fuel\"],\"factuality\":\"CT+\","
          + "\"source\":\"outlet\",\"when\":\"\",\"evidence\":\"A gave B oil\",\"optional\":true,"
          + "\"inferred\":[\"supplier\"]}";

  @TempDir private Path folder = Path.of("");

  @Test
  void readsReportsWithTheirClaims() throws IOException {
    write("xx/r", REPORT, "\n" + CLAIM + "\r\n\n");
    GoldReport report = GoldFolder.read(folder).getFirst();
    assertThat(report.id()).isEqualTo("r");
    assertThat(report.language()).isEqualTo("xx");
    GoldClaim claim = report.claims().getFirst();
    assertThat(report.claims()).hasSize(1);
    assertThat(claim.reading().role("supplier")).containsExactly("A");
    assertThat(claim.alternatives().getFirst().role("supplier")).containsExactly("C");
    assertThat(claim.reading().roles().keySet()).isEqualTo(Set.of("supplier", "recipient"));
    assertThat(claim.categories()).isEqualTo(Optional.of(Set.of("fuel")));
    assertThat(claim.when()).isEmpty();
    assertThat(claim.optional()).isTrue();
  }

  @Test
  void sortsReportsByPathAndTakesEmptyCodings() throws IOException {
    write("b/2", REPORT, "");
    write("a/1", REPORT, CLAIM);
    List<GoldReport> reports = GoldFolder.read(folder);
    assertThat(reports.stream().map(report -> report.report().getFileName().toString()))
        .containsExactly("1.json", "2.json");
    assertThat(reports.getLast().claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\":\"transfer\"   | \"kind\":\"gift\"      | field kind is \"gift\" and not one of [appeal,",
        "\"kind\":\"transfer\"   | \"k\":1                | field kind is missing",
        "\"factuality\":\"CT+\"  | \"factuality\":\"CT\"  | Factuality 'CT' is not known; use one of CT+",
        "\"materiel\":[\"fuel\"] | \"materiel\":\"fuel\"  | field materiel is no list",
        "\"supplier\":[\"A\"]    | \"supplier\":[1]       | field supplier has an element that is no string",
        "{\"kind\"               | {kind                  | is no JSON",
      })
  void namesTheLineAndTheFieldOfAFault(String good, String bad, String message) throws IOException {
    assertThat(CLAIM).contains(good);
    write("r", REPORT, CLAIM + "\n" + CLAIM.replace(good, bad));
    assertThatThrownBy(() -> GoldFolder.read(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(folder.resolve("r.jsonl") + ":2: ")
        .hasMessageContaining(message);
  }

  @Test
  void saysWhatAGoldFolderIsWhereThereIsNone() throws IOException {
    assertThatThrownBy(() -> GoldFolder.read(folder)).hasMessageContaining("no coded reports");
    assertThatThrownBy(() -> GoldFolder.read(folder.resolve("not-there")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("cannot be read as a folder");
    Files.writeString(folder.resolve("lone.jsonl"), CLAIM);
    assertThatThrownBy(() -> GoldFolder.read(folder))
        .hasMessageContaining("its report lone.json is not beside it");
  }

  private void write(String name, String report, String coding) throws IOException {
    Path file = folder.resolve(name + ".json");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, report);
    Files.writeString(folder.resolve(name + ".jsonl"), coding);
  }
}
