package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content);
  }

  private List<String> read() {
    return Inputs.all(folder).stream().map(this::told).toList();
  }

  private String told(Intake result) {
    String where = result.where().replace(folder.toString(), "").replace('\\', '/');
    return switch (result) {
      case Intake.Accepted accepted -> where;
      case Intake.Rejected rejected -> where + " " + rejected.refusal().code();
    };
  }

  @Test
  void aFolderIsReadWithThoseBelowItByName() throws IOException {
    write("b.txt", Inputs.SPANISH);
    write("a/z.JSON", Inputs.json("z", "es", Inputs.SPANISH));
    write("a/i.htm", "<html><body><p>" + Inputs.ENGLISH + "</p></body></html>");
    write("c.jsonl", Inputs.json("1", "es", "a") + "\n{\n" + Inputs.json("2", "es", "b"));
    write("image.png", "no");
    write("README", "no");
    write(".hidden.txt", "no");
    write(".git/a.txt", "no");
    write("Z.TXT", Inputs.ENGLISH);
    assertThat(read())
        .containsExactly(
            "/Z.TXT",
            "/a/i.htm",
            "/a/z.JSON",
            "/b.txt",
            "/c.jsonl:1",
            "/c.jsonl:2 malformed-json",
            "/c.jsonl:3");
  }

  @Test
  void theCodingOfAReportIsNoReport() throws IOException {
    write("a.json", Inputs.json("a", "es", Inputs.SPANISH));
    write("a.jsonl", "{\"kind\": \"transfer\"}");
    write("b.jsonl", Inputs.json("b", "es", Inputs.SPANISH));
    assertThat(read()).containsExactly("/a.json", "/b.jsonl:1");
  }

  @Test
  void aFolderWithoutReportsSaysSoAndWhatIsTaken() throws IOException {
    write("sub/notes.md", "no");
    Intake.Rejected rejected = Inputs.rejected(Inputs.all(folder).getFirst());
    assertThat(rejected.refusal()).isEqualTo(Refusal.NO_REPORTS);
    assertThat(rejected.why()).contains(".jsonl", ".txt");
  }

  @Test
  void aMissingPathIsAValueAndTheNextIsRead() throws IOException {
    Path there = write("a.txt", Inputs.SPANISH);
    List<Intake> results = Inputs.all(folder.resolve("nothing.txt"), there);
    assertThat(Inputs.rejected(results.get(0)).refusal()).isEqualTo(Refusal.NOT_FOUND);
    assertThat(Inputs.report(results.get(1)).body()).isEqualTo(Inputs.SPANISH);
  }

  @Test
  void aNamedFileIsReadWhateverItIsCalled() throws IOException {
    assertThat(Inputs.all(write("report", Inputs.SPANISH)).getFirst())
        .isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void whatIsCalledJsonAndIsNotIsNoText() throws IOException {
    write("a.json", "text: " + Inputs.SPANISH);
    write("b.jsonl", "no JSON\n\n" + Inputs.json("b", "es", Inputs.SPANISH));
    write("c.jsonl", "\n");
    write("d.json", "<html><body><p>" + Inputs.SPANISH);
    assertThat(read())
        .containsExactly(
            "/a.json malformed-json",
            "/b.jsonl:1 malformed-json",
            "/b.jsonl:3",
            "/c.jsonl empty",
            "/d.json");
  }

  @Test
  void linksToFilesAreFollowedAndBrokenOnesAndCirclesAreListed() throws IOException {
    Path target = write("a.txt", Inputs.SPANISH);
    Path below = Files.createDirectory(folder.resolve("below"));
    try {
      Files.createSymbolicLink(folder.resolve("b.txt"), target);
      Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"));
      Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
      Files.createSymbolicLink(below.resolve("up"), folder);
    } catch (UnsupportedOperationException | IOException noLinks) {
      assumeTrue(false, "this file system has no symbolic links");
    }
    assertThat(read())
        .containsExactly(
            "/a.txt",
            "/b.txt",
            "/below/up linked-folder",
            "/broken.txt unreadable",
            "/self.txt unreadable");
    assertThat(Inputs.all(folder.resolve("broken.txt")).getFirst())
        .isInstanceOf(Intake.Rejected.class);
  }

  @Test
  void standardInputIsReadInItsTurnAndLeftOpen() throws IOException {
    Path file = write("a.txt", Inputs.ENGLISH);
    boolean[] closed = new boolean[1];
    InputStream input =
        new java.io.ByteArrayInputStream(Inputs.SPANISH.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (Stream<Intake> results =
        new ReportIntake(Inputs.SPANISH_AND_ENGLISH).read(List.of("-", file.toString()), input)) {
      assertThat(results)
          .extracting(Intake::where)
          .containsExactly("standard input", file.toString());
    }
    assertThat(closed[0]).isFalse();
  }

  @Test
  void filesAreOpenedWhenTheirTurnComes() throws IOException {
    write("a.txt", Inputs.SPANISH);
    Path later = write("b.txt", Inputs.SPANISH);
    try (Stream<Intake> results =
        new ReportIntake(Inputs.SPANISH_AND_ENGLISH)
            .read(List.of(folder.toString()), InputStream.nullInputStream())) {
      Iterator<Intake> turns = results.iterator();
      assertThat(Inputs.report(turns.next()).language()).isEqualTo("es");
      Files.writeString(later, Inputs.ENGLISH);
      assertThat(Inputs.report(turns.next()).language()).isEqualTo("en");
      assertThat(turns.hasNext()).isFalse();
    }
  }

  @Test
  void linesOfAFileAreReadWhenTheirTurnComes() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append(Inputs.json("r" + i, "es", Inputs.SPANISH)).append('\n');
    }
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    java.io.ByteArrayInputStream input = new java.io.ByteArrayInputStream(bytes);
    try (Stream<Intake> results =
        new ReportIntake(Inputs.SPANISH_AND_ENGLISH).read("given", input)) {
      assertThat(results.limit(3).map(result -> Inputs.report(result).id()))
          .containsExactly("r0", "r1", "r2");
    }
    assertThat(input.available()).isGreaterThan(bytes.length - (1 << 18));
  }
}
