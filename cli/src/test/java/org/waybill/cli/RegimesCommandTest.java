package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waybill regimes}, on the regimes that come with Waybill. */
class RegimesCommandTest {

  @TempDir private Path folder = Path.of("");

  private RecordedTerminal terminal = RecordedTerminal.plain();

  private ExitCode run(String... arguments) {
    terminal = RecordedTerminal.plain();
    return Main.run(CommandLineTest::waybill, terminal.terminal(), arguments);
  }

  @Test
  void listsWhatWasInForceAgainstAParty() {
    assertThat(run("regimes", "--target", "KP", "--on", "2023-09", "--authority", "un"))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out())
        .contains(
            "UNSCR 1718 (2006), paragraph 8 (b)",
            "UNSCR 1874 (2009), paragraph 9",
            "UNSCR 2270 (2016), paragraph 6",
            "procurement from North Korea (KP)",
            "1 regime, ")
        .doesNotContain("UNSCR 1874 (2009), paragraph 10");
  }

  @Test
  void countsAll() {
    assertThat(run("regimes")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out().lines().reduce((first, last) -> last).orElse(""))
        .matches("\\d+ regimes, \\d+ provisions, against \\d+ states and groups: ECOWAS 4, EU .*");
  }

  @Test
  void readTellsNoneOfWhatIsDenied() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"id\": \"r\", \"lang\": \"en\", \"title\": \"T\", \"date\": \"2024-06-01\","
                + " \"outlet\": \"Daily\", \"url\": null, \"text\": \"Freedonia gave shells to the"
                + " Dragoons of Sylvania in May, and to nobody else at all.\"}");
    assertThat(run("read", "--regimes", report.toString())).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).contains("Freedonia").doesNotContain("if so, ");
  }

  @Test
  void groupsAreTargetsByName() {
    assertThat(run("regimes", "--target", "hezbollah", "--format", "csv")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("regime,authority,").contains("un-lebanon,UN,");
  }

  @Test
  void printsARegimeALine() {
    assertThat(run("regimes", "--target", "IR", "--authority", "UN", "--format", "jsonl"))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out())
        .hasLineCount(1)
        .startsWith("{\"id\":\"un-iran\",\"authority\":\"UN\"")
        .contains("\"paragraph\":\"paragraph 6 (b)\"", "\"end\":\"2020-10-18\"");
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    assertThat(run("regimes", "--on", "last year")).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("--on 'last year' is no date");
  }
}
