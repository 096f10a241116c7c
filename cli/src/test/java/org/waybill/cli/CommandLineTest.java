package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.usecases.AddReports;
import org.waybill.usecases.EvaluateClaims;
import org.waybill.usecases.ExportArchive;
import org.waybill.usecases.ExportLedger;
import org.waybill.usecases.ExportReports;
import org.waybill.usecases.ImportArchive;
import org.waybill.usecases.ListLanguages;
import org.waybill.usecases.OpenLedger;
import org.waybill.usecases.ReadReports;
import org.waybill.usecases.RereadReports;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.exposure.ShowExposure;
import org.waybill.usecases.exposure.UpdateExposure;
import org.waybill.usecases.regimes.ShowRegimes;
import org.waybill.usecases.screening.CompareNames;
import org.waybill.usecases.screening.ScreenNames;
import picocli.CommandLine.Help.Ansi;

class CommandLineTest {

  private static final String TEXT =
      "Rufus Firefly denied that Freedonia gave shells to Sylvania in May, or to anybody else for"
          + " that matter, and said that he would do it again.";

  @TempDir private Path folder = Path.of("");

  static Waybill waybill() {
    ReadReports reading = new ReadReports(new WordReaders(), 1);
    return new Waybill(
        reading,
        new ExportReports(reading, Clock.systemUTC()),
        new OpenLedger(),
        new ExportLedger(Clock.systemUTC()),
        new ExportArchive(Clock.systemUTC()),
        new ImportArchive(),
        new EvaluateClaims(reading),
        new ListLanguages(new CoreNlpParsers()),
        new AddReports(new WordReaders(), 1),
        new RereadReports(new WordReaders()),
        new ShowRegimes(),
        new CompareNames(),
        new ScreenNames(),
        new UpdateExposure(),
        new ShowExposure(new ShowRegimes(), Clock.systemUTC()));
  }

  private static ExitCode run(RecordedTerminal terminal, String... arguments) {
    return Main.run(CommandLineTest::waybill, terminal.terminal(), arguments);
  }

  @Test
  void printsATable() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "read", report("r1", TEXT), report("r2", "Nothing happened today.")))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out().replace(folder.toString(), "FOLDER"))
        .isEqualTo(
            """
            FOLDER/r1.json
              Daily, 2024-06, en, Title of r1
              event           parties                   materiel             sure  source           when
              transfer,       Freedonia (XA) →          ammunition: shells   CT-   Rufus Firefly    2024-05
              delivered       Sylvania (XB), for
                              Dragoons
                  “Rufus Firefly denied that Freedonia gave shells to Sylvania in May, or to anybody else for
                  that matter, and said that he would do it again.”

            FOLDER/r2.json
              Daily, 2024-06, en, Title of r2
              no claims

            2 reports, 1 claim
            """);
  }

  @Test
  void explainsHowAClaimWasRead() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    run(terminal, "read", "--explain", report("r1", TEXT));
    assertThat(terminal.out())
        .contains(
            """
                  word/1 en/gave
                    - supplier: nsubj Freedonia
                    - from context: recipient
            """);
  }

  @Test
  void coloursOnlyWhereToldTo() throws IOException {
    RecordedTerminal coloured = RecordedTerminal.of(Ansi.ON, 100);
    RecordedTerminal plain = RecordedTerminal.of(Ansi.OFF, 100);
    run(coloured, "read", report("r1", TEXT));
    run(plain, "read", report("r1", TEXT));
    assertThat(coloured.out()).contains("\u001B[31mCT-");
    assertThat(plain.out()).doesNotContain("\u001B");
    assertThat(coloured.out().replaceAll("\u001B\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
        .isEqualTo(plain.out());
  }

  @Test
  void letsNoControlCharacterOfAReportReachTheTerminal() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    run(terminal, "read", report("r1", "He gave \\u001b[2J@|red it|@ away today."));
    assertThat(terminal.out()).doesNotContain("\u001B").contains("He gave [2J@|red it|@ away");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void keepsToTheWidth(int width) throws IOException {
    RecordedTerminal terminal = RecordedTerminal.of(Ansi.OFF, width);
    run(terminal, "read", "--explain", report("r1", TEXT));
    assertThat(terminal.out().lines().skip(1)).allMatch(line -> line.length() <= width);
    assertThat(terminal.out().replaceAll("\\s+", " ")).contains(TEXT);
  }

  @Test
  void printsTheClaimFormatAndNothingElse() throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    ExitCode code = run(terminal, "read", "--format", "jsonl", report("r1", TEXT), "not-there");
    assertThat(code).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(terminal.out().lines()).hasSize(1);
    assertThat(new ObjectMapper().readTree(terminal.out()).at("/report/id").textValue())
        .isEqualTo("r1");
    assertThat(terminal.errors())
        .startsWith("waybill: not-there: rejected [not-found]: ")
        .hasLineCount(1);
  }

  @Test
  void readsStandardInput() {
    RecordedTerminal terminal = RecordedTerminal.withInput(TEXT);
    assertThat(run(terminal, "read", "--lang", "en", "--published", "2001-02-03", "-"))
        .isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("standard input\n  2001-02-03, en\n");
  }

  @Test
  void endsByWhatBecameOfTheInputs() throws IOException {
    RecordedTerminal nothing = RecordedTerminal.plain();
    assertThat(run(nothing, "read", "not-there")).isEqualTo(ExitCode.NOTHING_READABLE);
    RecordedTerminal bug = RecordedTerminal.plain();
    assertThat(run(bug, "read", report("r1", TEXT), report("r2", "This is a bug to be met.")))
        .isEqualTo(ExitCode.BUG);
    assertThat(bug.out()).contains("1 report, 1 claim, 1 failed");
    assertThat(bug.errors()).contains("r2.json: Waybill failed").contains("met the word bug");
  }

  @Test
  void tellsWhatIsWrongWithTheCommandLine() throws IOException {
    String report = report("r1", TEXT);
    assertThat(errors(ExitCode.USAGE, "read")).contains("PATH").contains("Usage: waybill read");
    assertThat(errors(ExitCode.USAGE, "reads", report)).contains("waybill read");
    assertThat(errors(ExitCode.USAGE, "read", "--format", "xml", report)).contains("jsonl");
    assertThat(errors(ExitCode.USAGE, "read", "--lang", "fr", report)).contains("en, es");
    assertThat(errors(ExitCode.USAGE, "export", report)).contains("--format");
    assertThat(errors(ExitCode.USAGE, "export", "--format", "xml", report)).contains("stix");
    assertThat(errors(ExitCode.USAGE, "read", "--published", "yesterday", report))
        .contains("YYYY-MM-DD");
    assertThat(errors(ExitCode.NOTHING_READABLE, "evaluate", folder.resolve("none").toString()))
        .contains("beside");
  }

  @Test
  void tellsThatTheOutputCannotBeWritten() throws IOException {
    RecordedTerminal full = RecordedTerminal.failing("No space left on device");
    assertThat(run(full, "read", report("r1", TEXT))).isEqualTo(ExitCode.OUTPUT_FAILED);
    assertThat(full.errors()).contains("No space left on device").hasLineCount(1);
    assertThat(run(full, "read", "--format", "json", report("r1", TEXT)))
        .isEqualTo(ExitCode.OUTPUT_FAILED);
  }

  @Test
  void endsQuietlyWhenNobodyReadsTheOutputAnyMore() throws IOException {
    RecordedTerminal closed = RecordedTerminal.failing("Broken pipe");
    assertThat(run(closed, "read", report("r1", TEXT))).isEqualTo(ExitCode.FINE);
    assertThat(run(closed, "languages")).isEqualTo(ExitCode.FINE);
    assertThat(closed.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftm      | {\"id\":\"waybill-report-",
        "stix     | {\"type\":\"bundle\"",
        "plover   | id,date,",
        "register | \"SIPRI AT Database ID\"",
        "csv      | claim,report,outlet,",
      })
  void exportsClaims(String format, String beginning) throws IOException {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "export", "--format", format, report("r1", TEXT), "not-there"))
        .isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(terminal.out()).startsWith(beginning);
    assertThat(terminal.errors()).startsWith("waybill: not-there: rejected").hasLineCount(1);
    RecordedTerminal full = RecordedTerminal.failing("No space left on device");
    assertThat(run(full, "export", "--format", format, report("r1", TEXT)))
        .isEqualTo(ExitCode.OUTPUT_FAILED);
  }

  @Test
  void evaluatesWithMissesAndSpares() throws IOException {
    report("r1", TEXT);
    Files.writeString(
        folder.resolve("r1.jsonl"),
        "{\"kind\":\"transfer\",\"stage\":\"delivered\",\"supplier\":[\"XZ\"],\"recipient\":[],"
            + "\"factuality\":\"CT+\",\"source\":\"outlet\",\"evidence\":\"gave shells\"}");
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "evaluate", "--misses", folder.toString())).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out())
        .contains("r1: 1 coded, 1 claims, 0 right, 0 in full\n  MISSED r1 {\"kind\"")
        .contains(
            "  SPARE r1 en/gave transfer delivered supplier=[XA] recipient=[XB]"
                + " endUser=[Dragoons] CT- | Rufus Firefly denied")
        .containsPattern("(?m)^found +1.000 +1.000 +1.000$")
        .containsPattern("(?m)^claims +0.000 +0.000 +0.000$");
  }

  @Test
  void listsLanguages() {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, "languages")).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).containsPattern("(?m)^es  Spanish, [0-9]+ entries$");
  }

  @Test
  void showsHelpWhereNoCommandIsGiven() {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal)).isEqualTo(ExitCode.FINE);
    assertThat(terminal.out()).startsWith("Usage: waybill").contains("languages");
  }

  private static String errors(ExitCode expected, String... arguments) {
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(run(terminal, arguments)).isEqualTo(expected);
    assertThat(terminal.out()).isEmpty();
    return terminal.errors();
  }

  private String report(String id, String text) throws IOException {
    Path file = folder.resolve(id + ".json");
    Files.writeString(
        file,
        ("{\"id\":\"%s\",\"lang\":\"en\",\"title\":\"Title of %s\",\"date\":\"2024-06\","
                + "\"outlet\":\"Daily\",\"text\":\"%s\"}")
            .formatted(id, id, text));
    return file.toString();
  }
}
