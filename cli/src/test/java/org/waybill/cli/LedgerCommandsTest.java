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

/** The commands that work on a ledger. */
class LedgerCommandsTest {

  private static final String TEXT =
      "Rufus Firefly denied that Freedonia gave shells to Sylvania in May, or to anybody else for"
          + " that matter, and said that he would do it again.";

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
        "{\"id\": \"r1\", \"lang\": \"en\", \"title\": \"Denial\", \"date\": \"2024-06-01\","
            + " \"outlet\": \"Daily\", \"text\": \""
            + TEXT
            + "\"}");
    assertThat(run("add", report.toString())).isEqualTo(ExitCode.FINE);
  }

  private String claim() {
    assertThat(run("claims", "--format=jsonl")).isEqualTo(ExitCode.FINE);
    return terminal.out().replaceFirst("(?s).*?\"id\": ?\"([^\"]*)\".*", "$1");
  }

  @Test
  void addingAgainChangesNothing() {
    assertThat(terminal.out()).startsWith("1 added");
    assertThat(run("add", folder.resolve("r1.json").toString())).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("0 added", "1 there before");
    assertThat(run("add", folder.resolve("none.json").toString()))
        .isEqualTo(ExitCode.NOTHING_READABLE);
  }

  @Test
  void listsInEveryForm() {
    assertThat(run("claims", "--party=XA:supplier")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("Denial", "Freedonia (XA) →", "r1-1");
    assertThat(run("claims", "--format=csv", "--source=nobody")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("id,decision,event").hasLineCount(1);
    assertThat(run("search", "freedonias", "DENYING")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("Denial");
    assertThat(run("reports", "--format=jsonl", "--from=2024-06-01")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("{\"id\":\"r1\",\"published\":\"2024-06-01\"");
    assertThat(run("parties", "--limit=1")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.errors()).contains("--after ");
    assertThat(run("sources", "--all")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("Rufus Firefly");
    assertThat(run("contacts")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).isEmpty();
    assertThat(run("claims", "--kind=sale")).isEqualTo(ExitCode.USAGE);
    assertThat(run("claims", "--from=May")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void decidesAndTellsWhatWasDecided() {
    String claim = claim();
    assertThat(run("correct", claim, "stage=shipped", "--by=ana", "--why=seen"))
        .isEqualTo(ExitCode.FINE);
    assertThat(run("claims", "--stage=shipped", "--decision=corrected", "--format=csv"))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains(claim + ",corrected,");
    assertThat(run("reject", claim, "--by=eva")).isEqualTo(ExitCode.FINE);
    assertThat(run("undo", "2")).isEqualTo(ExitCode.FINE);
    assertThat(run("grade", "XA", "B")).isEqualTo(ExitCode.FINE);
    assertThat(run("decisions", claim)).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("ana", "correct", "seen", "eva", "undone");
    assertThat(run("decisions", "--format=jsonl")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).hasLineCount(4);
    assertThat(run("accept", "none")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("none");
  }

  @Test
  void checksBacksUpAndReadsAgain() {
    assertThat(run("check", "--rebuild")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("as it must be");
    assertThat(run("backup", folder.resolve("copy.db").toString())).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("copy.db")).isNotEmptyFile();
    assertThat(run("reread")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("0 reports");
    assertThat(run("reread", "--all")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("1 reports");
    assertThat(run("second-looks")).isEqualTo(ExitCode.FINE);
  }

  @Test
  void aLedgerThatIsNotThereIsToldOf() {
    RecordedTerminal other = RecordedTerminal.plain();
    assertThat(
            Main.run(
                CommandLineTest::waybill,
                other.terminal(),
                "claims",
                "--ledger=" + folder.resolve("none.db")))
        .isEqualTo(ExitCode.LEDGER_UNUSABLE);
    assertThat(other.errors()).contains("none.db", "waybill add");
  }
}
