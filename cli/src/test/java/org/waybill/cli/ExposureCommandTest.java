package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code waybill exposure} and {@code waybill clear}: a made-up list and a report on its Dragoons.
 */
class ExposureCommandTest {

  private static final Pattern HIT = Pattern.compile("hit ([0-9a-f]{12})");

  @TempDir private Path folder = Path.of("");

  private RecordedTerminal run(ExitCode expected, String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--ledger";
    all[words.length + 1] = folder.resolve("l.db").toString();
    RecordedTerminal terminal = RecordedTerminal.plain();
    assertThat(Main.run(CommandLineTest::waybill, terminal.terminal(), all))
        .as("%s", terminal.errors())
        .isEqualTo(expected);
    return terminal;
  }

  private RecordedTerminal run(String... words) {
    return run(ExitCode.FINE, words);
  }

  private RecordedTerminal update(String remark) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.xml"),
            "<CONSOLIDATED_LIST dateGenerated='2026-03-04'><ENTITIES><ENTITY><DATAID>7</DATAID>"
                + "<FIRST_NAME>The Sylvanian Dragoons</FIRST_NAME>"
                + "<UN_LIST_TYPE>Sylvania</UN_LIST_TYPE><LISTED_ON>2016-03-02</LISTED_ON>"
                + "<REFERENCE_NUMBER>SYe.007</REFERENCE_NUMBER>"
                + "<COMMENTS1>"
                + remark
                + "</COMMENTS1>"
                + "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Dragoons</ALIAS_NAME>"
                + "</ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
    return run("lists", "update", "--from", list.toString());
  }

  private String hit() {
    Matcher found = HIT.matcher(run("exposure").out());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @BeforeEach
  void add() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("r.json"),
            "{\"id\": \"r\", \"lang\": \"en\", \"title\": \"Shells\", \"date\": \"2024-06-01\","
                + " \"outlet\": \"Daily\", \"url\": null, \"text\": \"Freedonia gave shells to the"
                + " Dragoons of Sylvania in May, and to nobody else at all.\"}");
    run("add", report.toString());
  }

  @Test
  void tellsWhatToDoWhereThereAreNoLists() {
    RecordedTerminal terminal = run("exposure");
    assertThat(terminal.out()).isEqualTo("no hits\n");
    assertThat(terminal.errors()).contains("waybill lists update");
  }

  @Test
  void partiesAreScreenedWhenListsComeAndOnlyThen() throws IOException {
    assertThat(update("A regiment").errors()).contains("2 parties screened against 1 list");
    RecordedTerminal terminal = run("exposure", "--explain");
    assertThat(terminal.errors()).isEmpty();
    assertThat(terminal.out())
        .contains("Dragoons (armed-group) in 1 claim, 1 dossier")
        .contains("un SYe.007  Dragoons [The Sylvanian Dragoons], organisation")
        .contains("since 2016-03-02")
        .contains("Dragoons  |  Dragoons");
    assertThat(run("exposure", "--list", "eu").out()).isEqualTo("no hits\n");
    assertThat(run("exposure", "--format", "jsonl").out())
        .startsWith("{\"party\":\"Dragoons\"")
        .contains("\"dossiers\":[\"")
        .contains("\"cleared\":null");
    assertThat(run("exposure", "--format", "json").out())
        .contains("\"format\":\"waybill-exposure/1\"", "\"sha256\"");
    assertThat(run("exposure", "--format", "csv").out()).contains("Dragoons,armed-group,,1,0,");
  }

  @Test
  void theDossierTellsOfItsListedParties() throws IOException {
    update("A regiment");
    assertThat(run("dossier", "XA", "XB").out())
        .contains("Listed parties", "un SYe.007", "no verdict");
    assertThat(run("dossier", "XA", "XB", "--format", "jsonl").out())
        .contains("\"listed\":[{\"party\":\"Dragoons\"");
  }

  @Test
  void aClearedHitIsShownAsClearedUntilTheEntryChanges() throws IOException {
    update("A regiment");
    assertThat(run("clear", hit(), "--by", "ana", "--why", "others of that name").out())
        .contains("clear hit:", "by ana");
    assertThat(run("exposure").out())
        .contains("cleared by ana at ", "decision 1: others of that name");
    assertThat(run("exposure", "--open").out()).isEqualTo("no hits\n");
    assertThat(run("exposure", "--cleared").out()).contains("Dragoons");
    run(ExitCode.USAGE, "clear", hit());

    run("undo", "1", "--by", "bo");
    assertThat(run("exposure", "--open").out()).contains("Dragoons");

    run("clear", hit());
    assertThat(update("A regiment with horses").errors()).contains("2 parties screened");
    assertThat(run("exposure", "--open").out()).contains("Dragoons");
  }

  @Test
  void newPartiesAreScreenedAsTheyAreAdded() throws IOException {
    update("A regiment");
    Path report =
        Files.writeString(
            folder.resolve("s.json"),
            "{\"id\": \"s\", \"lang\": \"en\", \"title\": \"Guns\", \"date\": \"2024-07-01\","
                + " \"outlet\": \"Weekly\", \"url\": null, \"text\": \"Nothing new was said, but"
                + " Freedonia gave the Dragoons of Sylvania many more guns this month.\"}");
    assertThat(run("add", report.toString()).errors()).doesNotContain("screened");
    assertThat(run("exposure").out()).contains("Dragoons (armed-group) in 2 claims");
  }
}
