package org.waybill.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Claim;
import org.waybill.model.Event;
import org.waybill.model.Party;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.syntax.corenlp.CoreNlpParsers;

/**
 * Sentences of many ways of telling one thing, or of not telling it, each read as a report of its
 * own.
 *
 * <p>Those that are not read so yet are marked with {@code ?}, and the marks must be exact: so a
 * change shows what it gains and what it loses. {@code -Dwaybill.rewrite=true} sets them anew.
 */
class WaysOfTellingTest {

  private static final CoreNlpParsers PARSERS = new CoreNlpParsers();

  /**
   * What a sentence tells.
   *
   * @param told whether it tells a claim of the kind; if not, any is wrong
   * @param parties ids of states, one list a side; one side alone for who meets, acts or is asked
   */
  private record Telling(boolean told, String kind, List<Set<String>> parties, String sentence) {

    static Telling of(String line) {
      String[] halves = line.split(" \\| ", 2);
      String[] words = halves[0].split(" ", 2);
      if (words[0].equals("no")) {
        return new Telling(false, words[1], List.of(), halves[1]);
      }
      List<Set<String>> parties =
          Arrays.stream(words[1].split(" > ")).map(side -> Set.of(side.split(" \\+ "))).toList();
      return new Telling(true, words[0], parties, halves[1]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void readsTheSentencesThatAreNotMarked(String language) throws IOException {
    Path file = Path.of("src/test/resources/ways-of-telling", language + ".txt");
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    GrammarReader reader = new GrammarReader(PARSERS.parser(language));

    List<String> marked =
        lines.parallelStream().map(line -> marked(reader, language, line)).toList();

    if (Boolean.getBoolean("waybill.rewrite")) {
      Files.write(file, marked, StandardCharsets.UTF_8);
    }
    assertThat(Files.readAllLines(file, StandardCharsets.UTF_8)).isEqualTo(marked);
    long sentences = lines.stream().filter(line -> !line.startsWith("#")).count();
    long missed = marked.stream().filter(line -> line.startsWith("?")).count();
    System.out.printf(
        "%s: %d of %d ways of telling are read%n", language, sentences - missed, sentences);
  }

  private static String marked(GrammarReader reader, String language, String line) {
    if (line.startsWith("#")) {
      return line;
    }
    String plain = line.startsWith("? ") ? line.substring(2) : line;
    Telling telling = Telling.of(plain);
    Report report =
        new Report(
            "sentence",
            language,
            "",
            "",
            Optional.of("2025-05-14"),
            Optional.empty(),
            telling.sentence());
    boolean told = reader.read(report).stream().anyMatch(claim -> tells(claim, telling));
    return told == telling.told() ? plain : "? " + plain;
  }

  private static boolean tells(Claim claim, Telling telling) {
    Event event = claim.event();
    if (!event.kind().equals(telling.kind()) || !telling.told()) {
      return event.kind().equals(telling.kind());
    }
    return switch (event) {
      case Event.Transfer transfer ->
          transfer.parties().isEmpty()
              ? holds(telling, transfer.supplier(), transfer.recipient())
              : holds(telling, transfer.parties(), transfer.parties());
      case Event.Measure measure -> holds(telling, measure.actor(), measure.target());
      case Event.Appeal appeal -> holds(telling, appeal.actor(), appeal.addressee());
      case Event.Contact contact -> holds(telling, contact.participants(), List.of());
      case Event.Commitment commitment -> holds(telling, commitment.actor(), List.of());
      case Event.Inquiry inquiry -> holds(telling, inquiry.addressee(), List.of());
    };
  }

  private static boolean holds(Telling telling, List<Party> first, List<Party> second) {
    return ids(first).containsAll(telling.parties().getFirst())
        && (telling.parties().size() == 1 || ids(second).containsAll(telling.parties().getLast()));
  }

  /** The ids of parties and of the states that they belong to. */
  private static Set<String> ids(List<Party> parties) {
    return parties.stream()
        .flatMap(party -> Stream.concat(party.id().stream(), party.of().stream()))
        .collect(Collectors.toSet());
  }
}
