package org.waybill.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

  private static final String ENGLISH =
      "WASHINGTON (Reuters) - North Korea delivered rockets and missiles to Russia in November 2022,"
          + " the United States said on Tuesday. The White House declined to comment further on it.";
  private static final String SPANISH =
      "Irán entregó drones a Rusia en julio de 2022, dijo el martes la portavoz Adrienne Watson.";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of("");

  @Test
  void readTellsWhatAClaimWouldBreach() throws IOException, InterruptedException {
    report("north-korea.txt", ENGLISH);
    Execution run = Execution.waybill("read", "--regimes", "" + folder);
    assertThat(run.out())
        .contains("if so, would breach UN: UNSCR 1874 (2009), paragraph 9 (procurement from KP)");
  }

  @Test
  void readsWhatCanBeReadAndNamesTheRest() throws IOException, InterruptedException {
    report("01-good.json", "{\"id\":\"g1\",\"lang\":\"en\",\"text\":\"" + ENGLISH + "\"}");
    report("02-empty.txt", "");
    Files.write(folder.resolve("03-binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0});
    Files.write(folder.resolve("04-latin.txt"), (SPANISH + "\n" + SPANISH).getBytes(ISO_8859_1));
    report("05-no-text.json", "{\"id\":\"x\",\"lang\":\"en\"}");
    report("06-broken.json", "{\"id\":");
    report(
        "07-french.txt",
        "Le président de la République a déclaré mardi que la France livrera des canons à l'Ukraine"
            + " avant la fin de l'année, selon un communiqué de l'Élysée publié dans la soirée.");
    report("08-good.txt", SPANISH);

    Execution run = Execution.waybill("read", "--format", "jsonl", "" + folder, "not-there");

    assertThat(run.exitCode()).isEqualTo(1);
    for (String bad :
        List.of(
            "02-empty.txt: rejected [empty]",
            "03-binary.txt: rejected [binary]",
            "05-no-text.json: rejected [invalid-field]",
            "06-broken.json: rejected [malformed-json]",
            "07-french.txt: rejected [unsupported-language]",
            "not-there: rejected [not-found]")) {
      assertThat(run.errors()).contains(bad);
    }
    assertThat(run.errors()).doesNotContain("01-good", "08-good", "Exception");
    List<String> claims = run.out().lines().toList();
    assertThat(claims).anyMatch(claim -> claim.contains("\"id\":\"g1\""));
    assertThat(claims).anyMatch(claim -> claim.contains("\"language\":\"es\""));
    for (String line : claims) {
      JsonNode claim = JSON.readTree(line);
      if (claim.at("/report/id").textValue().equals("g1")) {
        JsonNode evidence = claim.get("evidence");
        assertThat(
                ENGLISH.substring(evidence.get("start").intValue(), evidence.get("end").intValue()))
            .isEqualTo(evidence.get("text").textValue());
      }
    }
  }

  @Test
  void readsStandardInputIntoATable() throws IOException, InterruptedException {
    Path input = report("in.txt", ENGLISH);
    Execution run =
        Execution.waybillOn(input, "read", "--published", "2023-09-05", "--explain", "-");
    assertThat(run.exitCode()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.out())
        .startsWith("standard input\n")
        .contains("North Korea (KP) → Russia", "- rule en/", "1 report, ");
  }

  @Test
  void refusesFiftyMegabytesAtOnce() throws IOException, InterruptedException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.write("Freedonia gave shells to Sylvania. ".getBytes(ISO_8859_1));
      file.setLength(50L << 20);
    }
    Execution run = Execution.waybill("read", huge.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errors()).contains("huge.txt: rejected [").hasLineCount(1);
  }

  @Test
  void namesAFileThatMayNotBeRead() throws IOException, InterruptedException {
    Path secret = report("secret.txt", ENGLISH);
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");
    Execution run = Execution.waybill("read", secret.toString());
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.errors()).contains("secret.txt: rejected [unreadable]");
  }

  @Test
  void tellsThatTheDiskIsFull() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "no device that is always full");
    Execution run =
        Execution.of(new ProcessBuilder(Execution.command("languages")).redirectOutput(full));
    assertThat(run.exitCode()).isEqualTo(74);
    assertThat(run.errors()).contains("cannot be written").hasLineCount(1);
  }

  @Test
  void endsQuietlyWhenTheReaderOfItsOutputIsGone() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Execution.command("languages")).start();
    process.getInputStream().close();
    assertThat(process.waitFor()).isZero();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @Test
  void endsAtOnceWhenItIsToldTo() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(Execution.command("read", "-")).start();
    // What Ctrl-C does, by the signal that a process under a test runner does not have ignored.
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8)).doesNotContain("\tat ");
  }

  private Path report(String name, String text) throws IOException {
    return Execution.write(folder.resolve(name), text);
  }
}
