package org.waybill.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.reading.events.Frame;
import org.waybill.reading.events.FrameLexicon;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.syntax.corenlp.SupportedLanguage;

/**
 * The examples of all frames, read with the real models: each frame fires in its {@code yes}
 * sentences and in none of its {@code no} sentences.
 *
 * <p>Where that fails is listed in {@code known-misses.txt}, and the list must be exact: what is
 * mended leaves it, and what newly fails is to be mended. {@code mvn -pl system-tests -am verify
 * -Dwaybill.rewrite=true} writes it anew.
 */
class FrameExamplesTest {

  private static final Path KNOWN_MISSES = Path.of("src/test/resources/known-misses.txt");

  private static final String HEAD =
      """
      # Examples of frames that the reader gets wrong: rule, kind, part of speech, yes or no, sentence.
      # "yes": the frame should fire and does not. "no": it fires and should not.
      """;

  private record Example(Frame frame, boolean fires, String sentence) {

    @Override
    public String toString() {
      return String.join(
          " ", frame.id(), frame.kind(), frame.pos(), (fires ? "yes" : "no") + ":", sentence);
    }
  }

  @Test
  void framesFireWhereTheirExamplesSay() throws IOException {
    CoreNlpParsers parsers = new CoreNlpParsers();
    StringBuilder figures = new StringBuilder();
    List<String> misses =
        parsers.languages().stream()
            .map(SupportedLanguage::code)
            .flatMap(code -> misses(code, parsers, figures).stream())
            .toList();
    System.out.print(figures);
    if (Boolean.getBoolean("waybill.rewrite")) {
      Files.writeString(
          KNOWN_MISSES, HEAD + String.join("\n", misses) + "\n", StandardCharsets.UTF_8);
    }
    List<String> known =
        Files.readAllLines(KNOWN_MISSES, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    assertThat(misses).containsExactlyInAnyOrderElementsOf(known);
  }

  private static List<String> misses(
      String language, CoreNlpParsers parsers, StringBuilder figures) {
    GrammarReader reader = new GrammarReader(parsers.parser(language));
    List<Example> examples =
        FrameLexicon.read(language).frames().stream()
            .flatMap(frame ->
                Stream.concat(
                    frame.yes().stream().map(text -> new Example(frame, true, text)),
                    frame.no().stream().map(text -> new Example(frame, false, text))))
            .toList();
    List<String> misses =
        examples.parallelStream()
            .filter(example -> fires(reader, language, example) != example.fires())
            .map(Example::toString)
            .toList();
    figures.append(
        language
            + ": "
            + (examples.size() - misses.size())
            + " of "
            + examples.size()
            + " examples of frames are read as they say\n");
    return misses;
  }

  private static boolean fires(GrammarReader reader, String language, Example example) {
    Report report =
        new Report(
            "example",
            language,
            "",
            "",
            Optional.of("2024-01-15"),
            Optional.empty(),
            example.sentence());
    return reader.findings(report).stream()
        .anyMatch(found ->
            found.rule().equals(example.frame().id())
                && found.event().kind().equals(example.frame().kind()));
  }
}
