package org.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.waybill.model.Report;

/** The commands that export a ledger and take an archive in. */
class ArchiveCommandsTest {

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void fill() {
    Report report =
        new Report(
            "r1",
            "en",
            "",
            "Daily",
            Optional.of("2024-06"),
            Optional.empty(),
            "They gave shells to everybody.");
    List<Claim> claims = new WordReaders().read(report);
    try (Ledger ledger =
        SqlLedger.open(new LedgerAddress.File(folder.resolve("a.db")), Opening.creating())) {
      ledger.add(new Reading(report, claims, "word/1"));
      ledger.accept(claims.getFirst().id(), new Analyst("ana", "seen"));
    }
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static ExitCode run(RecordedTerminal terminal, String... arguments) {
    return Main.run(CommandLineTest::waybill, terminal.terminal(), arguments);
  }

  @Test
  void exportsTheClaimsOfTheLedger() {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "export", "--format", "csv", "--ledger", at("a.db")))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("claim,report,").contains("r1-1").hasLineCount(2);
  }

  @Test
  void takesAnArchiveIntoAnEmptyLedger() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(archive(terminal, "a.db", "a.jsonl")).isEqualTo(ExitCode.FINE);
    assertThat(run(terminal, "import", "--ledger", at("b.db"), at("a.jsonl")))
        .isEqualTo(ExitCode.FINE);
    assertThat(archive(terminal, "b.db", "b.jsonl")).isEqualTo(ExitCode.FINE);
    assertThat(lines("b.jsonl")).isEqualTo(lines("a.jsonl")).hasSizeGreaterThan(3);
    assertThat(terminal.errors()).isEmpty();
  }

  @Test
  void tellsWhyItTakesNothingIn() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    archive(terminal, "a.db", "a.jsonl");
    assertThat(run(terminal, "import", "--ledger", at("a.db"), at("a.jsonl")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("the ledger is not empty").hasLineCount(1);
    Files.writeString(folder.resolve("cut.jsonl"), "{}\n", UTF_8);
    assertThat(run(terminal, "import", "--ledger", at("c.db"), at("cut.jsonl")))
        .isEqualTo(ExitCode.NOTHING_READABLE);
    assertThat(terminal.errors()).contains("this is no archive");
  }

  @Test
  void wantsAFileForAnArchiveAndOnlyForThat() {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "export", "--format", "archive", "--ledger", at("a.db")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(terminal.errors()).contains("--output FILE");
    assertThat(run(terminal, "export", "--format", "csv", "--output", at("x"), at("y")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(run(terminal, "export", "--format", "csv", "--ledger", at("none.db")))
        .isEqualTo(ExitCode.LEDGER_UNUSABLE);
  }

  private ExitCode archive(RecordedTerminal terminal, String ledger, String file) {
    return run(
        terminal, "export", "--format", "archive", "--ledger", at(ledger), "--output", at(file));
  }

  /** All lines but the first, which has the time of writing. */
  private List<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file), UTF_8);
    return lines.subList(1, lines.size());
  }
}
