package org.waybill.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.reading.data.DataFile;
import org.waybill.reading.data.Section;

/** What every frame of every language must bring, whoever writes it. */
class FrameStructureTest {

  private static final List<String> KINDS =
      List.of("transfer", "contact", "commitment", "appeal", "measure", "inquiry");

  private static final Set<String> ROLES =
      Set.of(
          "supplier",
          "recipient",
          "materiel",
          "parties",
          "participants",
          "counterpart",
          "place",
          "actor",
          "addressee",
          "target");

  private static final Set<String> OTHER_KEYS =
      Set.of(
          "lemma",
          "pos",
          "pattern",
          "stage",
          "form",
          "asks",
          "undertakes",
          "answer",
          "category",
          "needs",
          "with",
          "without",
          "unless",
          "who",
          "yes",
          "no");

  static List<String> languages() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../languages"))) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("frames")))
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFrameShowsWhereItFiresAndWhereItDoesNot(String language) {
    List<String> faults = new ArrayList<>();
    for (Frame frame : FrameLexicon.read(language).frames()) {
      String name = frame.kind() + " " + frame.id() + " " + frame.pos() + ": ";
      if (frame.yes().isEmpty() || frame.yes().stream().anyMatch(String::isBlank)) {
        faults.add(name + "add a sentence under 'yes' in which the frame fires");
      }
      if (frame.no().isEmpty() || frame.no().stream().anyMatch(String::isBlank)) {
        faults.add(name + "add a sentence under 'no' with the word in another sense");
      }
      if (frame.yes().stream().anyMatch(frame.no()::contains)) {
        faults.add(name + "a sentence is under 'yes' and under 'no'");
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void framesHaveNoKeysThatNothingReads(String language) {
    List<String> faults = new ArrayList<>();
    for (String kind : KINDS) {
      Section file = DataFile.ofLanguage(language, "frames/" + kind + ".yaml").yaml();
      List<Section> entries = new ArrayList<>(file.sections("patterns").values());
      entries.addAll(file.items("frames"));
      for (Section entry : entries) {
        entry.keys().stream()
            .filter(key -> !ROLES.contains(key) && !OTHER_KEYS.contains(key))
            .forEach(key -> faults.add(entry.place() + ": no such key: " + key));
      }
    }
    assertThat(faults).isEmpty();
  }
}
