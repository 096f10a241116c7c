package org.waybill.reading.materiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.MaterielCategory;
import org.waybill.reading.data.TaggedText;

/**
 * How many designations of a check list are recognised. Runs where {@code -Dwaybill.arms} names a
 * folder with {@code sipri/derived_designation_lexicon.csv}, a list of designations with what they
 * are and how often they were traded; skipped elsewhere.
 */
class DesignationCoverageTest {

  private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,]*)(?:,|$)");
  private static final MaterielLexicon ENGLISH = MaterielLexicon.load("en");

  private record Entry(String name, String description, String category, int trades) {}

  private static final class Tally {
    private int entries;
    private int found;
    private int right;
    private int trades;
    private int tradesFound;

    void add(Entry entry, boolean isFound, boolean isRight) {
      entries++;
      trades += entry.trades();
      if (isFound) {
        found++;
        tradesFound += entry.trades();
      }
      if (isRight) {
        right++;
      }
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d designations, recognised %.3f, with the right category %.3f (of those found %.3f); by trades recognised %.3f",
          entries,
          found / (double) entries,
          right / (double) entries,
          right / (double) found,
          tradesFound / (double) trades);
    }
  }

  @Test
  void mostTradedDesignationsAreRecognised() throws IOException {
    Tally all = new Tally();
    Tally odd = new Tally();
    List<String> missed = new ArrayList<>();
    for (Entry entry : entries()) {
      List<MaterielMention> mentions =
          ENGLISH.find(
              TaggedText.sentence(
                  "They received/VERB weapons such as " + entry.name() + " .", false));
      List<MaterielMention> named =
          mentions.stream().filter(mention -> mention.designation().isPresent()).toList();
      Set<MaterielCategory> expected = expected(entry);
      boolean right = named.stream().anyMatch(mention -> expected.contains(mention.category()));
      all.add(entry, !named.isEmpty(), right);
      boolean held = (entry.name().hashCode() & 1) == 1;
      if (held) {
        odd.add(entry, !named.isEmpty(), right);
      } else if (!right) {
        missed.add(entry + (named.isEmpty() ? "" : " read as " + named.getFirst().category()));
      }
    }
    System.out.println("all: " + all);
    System.out.println("the half whose misses were never looked at: " + odd);
    if (Boolean.getBoolean("waybill.misses")) {
      missed.forEach(System.out::println);
    }
    assertThat(all.right / (double) all.entries).as(all.toString()).isGreaterThan(0.5);
  }

  private static List<Entry> entries() throws IOException {
    String folder = System.getProperty("waybill.arms", "");
    assumeTrue(!folder.isEmpty(), "give -Dwaybill.arms=FOLDER to measure");
    List<Entry> entries = new ArrayList<>();
    try (Stream<String> lines =
        Files.lines(Path.of(folder, "sipri/derived_designation_lexicon.csv"))) {
      lines
          .skip(1)
          .map(DesignationCoverageTest::cells)
          .map(cells ->
              new Entry(
                  cells.get(0),
                  cells.get(1),
                  cells.get(2),
                  Integer.parseInt(cells.get(3)) + Integer.parseInt(cells.get(4))))
          .filter(entry -> !expected(entry).isEmpty())
          .forEach(entries::add);
    }
    return entries;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    int from = 0;
    while (from <= line.length() && matcher.find(from)) {
      boolean quoted = matcher.group(1) != null;
      cells.add(quoted ? matcher.group(1).replace("\"\"", "\"") : matcher.group(2));
      from = matcher.end() + (quoted ? 1 : 0);
      if (from >= line.length() && cells.size() >= 5) {
        break;
      }
    }
    return cells;
  }

  /** The categories that the list's own words allow; none for what is no weapon or equipment. */
  private static Set<MaterielCategory> expected(Entry entry) {
    String text = (entry.description() + " " + entry.category()).toLowerCase(Locale.ROOT);
    if (text.isBlank() || text.contains("turret") || text.contains("refuel")) {
      return Set.of();
    }
    if (text.contains("radar")
        || text.contains("sonar")
        || text.contains("sensors")
        || text.matches(".*(sigint|eo|recce|search|fire control|signals).* system.*")) {
      return EnumSet.of(MaterielCategory.ELECTRONICS);
    }
    if (text.contains("engine") || text.contains("turbo")) {
      return EnumSet.of(MaterielCategory.COMPONENTS);
    }
    if (text.matches(".*\\b(uav|loitering|drone)\\b.*")) {
      return EnumSet.of(MaterielCategory.DRONES);
    }
    if (text.contains("heli")) {
      return EnumSet.of(MaterielCategory.HELICOPTERS);
    }
    if (text.contains("submarine") && text.contains("ships")
        || text.equals("ssb ")
        || text.contains("midget")) {
      return EnumSet.of(MaterielCategory.SUBMARINES);
    }
    if (text.matches(".*\\b(sam|abm|aa gun|ad system|anti-aircraft|air-defence)\\b.*")) {
      return EnumSet.of(MaterielCategory.AIR_DEFENCE, MaterielCategory.MISSILES);
    }
    if (text.matches(".*\\b(mrl|rocket)\\b.*")) {
      return EnumSet.of(
          MaterielCategory.ROCKETS, MaterielCategory.ARTILLERY, MaterielCategory.AMMUNITION);
    }
    if (text.contains("torpedo") && !text.contains("boat")
        || text.contains("bomb") && !text.contains("aircraft")
        || text.contains("shell")) {
      return EnumSet.of(MaterielCategory.AMMUNITION, MaterielCategory.MISSILES);
    }
    if (text.contains("missile") && !text.contains("boat")
        || text.matches("(asm|ssm|sraam|bvraam|slbm).*")) {
      return EnumSet.of(MaterielCategory.MISSILES);
    }
    if (text.contains("mortar")
        || text.contains("gun") && !text.contains("gunboat")
        || text.contains("artillery")
        || text.contains("aals")) {
      return EnumSet.of(MaterielCategory.ARTILLERY);
    }
    if (text.contains("tank") && !text.contains("destroyer") && !text.contains("tanker")) {
      return EnumSet.of(MaterielCategory.TANKS);
    }
    if (text.contains("aircraft") && !text.contains("carrier") || text.contains("airship")) {
      return EnumSet.of(MaterielCategory.AIRCRAFT);
    }
    if (text.contains("ships")
        || text.matches("(patrol craft|fac|opv|cruiser|gunboat|frigate|landing|corvette).*")) {
      return EnumSet.of(MaterielCategory.SHIPS);
    }
    if (text.contains("armoured")
        || text.matches("(apc|ifv|apv|arv|reconnaissance av|afsv|aev|alv).*")) {
      return EnumSet.of(MaterielCategory.ARMOURED_VEHICLES, MaterielCategory.TANKS);
    }
    return Set.of();
  }
}
