package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show dossiers, on a ledger with one denial. */
class DossierCommandsTest {

  @TempDir private Path folder = Path.of("");
  private RecordedTerminal terminal = RecordedTerminal.plain();

  private ExitCode run(String... arguments) {
    terminal = RecordedTerminal.plain();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--ledger=" + folder.resolve("ledger.db"));
    return Main.run(CommandLineTest::waybill, terminal.terminal(), all.toArray(String[]::new));
  }

  @BeforeEach
  void add() throws IOException {
    Path report = folder.resolve("r1.json");
    Files.writeString(
        report,
        "{\"id\": \"r1\", \"lang\": \"en\", \"date\": \"2024-06-01\", \"outlet\": \"Daily\","
            + " \"text\": \"Rufus Firefly denied that Freedonia gave shells to Sylvania.\"}");
    assertThat(run("add", report.toString())).isEqualTo(ExitCode.FINE);
  }

  @Test
  void listsDossiersInEveryForm() {
    assertThat(run("dossiers")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("supplier").contains("XA", "→ XB", "Rufus Firefly");
    assertThat(run("dossiers", "--format=jsonl")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("{\"format\":\"waybill-dossier/1\"").hasLineCount(1);
    assertThat(run("dossiers", "--format=csv", "--party=XA")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("supplier,recipient,").hasLineCount(2);
    assertThat(run("dossiers", "--format=csv", "--stage=shipped")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).hasLineCount(1);
    assertThat(run("dossiers", "--category=shells")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("shells", "ammunition");
  }

  @Test
  void aListOfDossiersGoesOnFromAPlace() {
    assertThat(run("dossiers", "--format=csv", "--after=XA → XA2")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).hasLineCount(2);
    assertThat(run("dossiers", "--format=csv", "--after=XA → XB")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).hasLineCount(1);
    assertThat(run("dossiers", "--format=csv", "--all")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).hasLineCount(2);
    assertThat(run("dossiers", "--after=XA")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("'XA'", "KP → RU");
  }

  @Test
  void showsOneDossierToPeople() {
    assertThat(run("dossier", "XA", "XB")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out().lines().map(String::stripTrailing))
        .contains("Course", "Grades", "Who claims, who denies")
        .doesNotContain("Contradictions", "Contacts")
        .anyMatch(line -> line.matches("ammunition +delivered +F5 +denied +denials 1, .*"))
        .anyMatch(line -> line.matches("ammunition +delivered +F5 +CT- Rufus Firefly"));
    assertThat(run("dossier", "XA", "XB", "--format=csv")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("XA,XB,ammunition,delivered,CT-,");
    assertThat(run("dossier", "XA", "XB", "--format=jsonl")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("\"denied\":1");
  }

  @Test
  void drawsATimeline() {
    assertThat(run("timeline", "XA", "XB")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("<svg ").contains("denied by Rufus Firefly");
    assertThat(run("timeline", "XA", "XB", "--format=html")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void aDossierThatIsNotThereIsToldOf() {
    assertThat(run("dossier", "XB", "XA")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("XB → XA", "waybill dossiers");
    assertThat(run("timeline", "XA", "XA")).isEqualTo(ExitCode.USAGE);
  }
}
