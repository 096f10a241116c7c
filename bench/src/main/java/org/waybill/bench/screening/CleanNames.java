package org.waybill.bench.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;

/**
 * How often a name has a hit that was made up of common names: the false alarms that an analyst
 * gets. A third of the names have a second given name. A name that an entry bears letter by letter
 * is counted apart: it is a namesake, and only other evidence can tell.
 */
public final class CleanNames {

  private static final long SEED = 20261124;
  private static final int NAMES = 10_000;
  private static final double LOWEST = 0.68;

  private final Random random = new Random(SEED);
  private final List<Culture> cultures = cultures();

  private CleanNames() {}

  /** Names that are common among one people. */
  private record Culture(String name, List<String> given, List<String> family) {

    String made(Random random) {
      String name = of(given, random);
      if (random.nextInt(3) == 0) {
        name += " " + of(given, random);
      }
      return name + " " + of(family, random);
    }

    private static String of(List<String> names, Random random) {
      return names.get(random.nextInt(names.size()));
    }
  }

  /**
   * Prints the share of names with a hit over thresholds, and by where the names are met.
   *
   * @param arguments list files and folders
   */
  public static void main(String[] arguments) {
    boolean listed = Boolean.getBoolean("names");
    new CleanNames().measure(Lists.load(arguments), listed);
  }

  private void measure(Lists lists, boolean listed) {
    Set<String> bornNames = new HashSet<>();
    lists
        .entries()
        .forEach(entry -> entry.names().forEach(name -> bornNames.add(key(name.full()))));
    Map<String, int[]> byCulture = new TreeMap<>();
    List<Double> scores = new ArrayList<>();
    int namesakes = 0;
    int withHit = 0;
    for (int i = 0; i < NAMES; i++) {
      Culture culture = cultures.get(random.nextInt(cultures.size()));
      String name = culture.made(random);
      if (bornNames.contains(key(name))) {
        namesakes++;
        continue;
      }
      List<ScreeningHit> hits = lists.screener().screen(ScreeningQuery.ofName(name), LOWEST);
      double best = hits.isEmpty() ? 0 : hits.getFirst().comparison().score();
      scores.add(best);
      int[] count = byCulture.computeIfAbsent(culture.name(), key -> new int[2]);
      count[0]++;
      if (!hits.isEmpty() && hits.getFirst().comparison().match()) {
        count[1]++;
        withHit++;
        if (listed) {
          System.out.println(best + " " + name + " | " + hits.getFirst().name());
        }
      }
    }
    System.out.printf(
        "%d clean names, and %d namesakes of entries that are left out; with a hit: %d%n",
        scores.size(), namesakes, withHit);
    for (int percent = 68; percent <= 96; percent += 4) {
      double threshold = percent / 100.0;
      long above = scores.stream().filter(score -> score >= threshold).count();
      System.out.printf("%.2f | %.2f %%%n", threshold, 100.0 * above / scores.size());
    }
    byCulture.forEach((culture, count) ->
        System.out.printf("%s | %.1f %%%n", culture, 100.0 * count[1] / count[0]));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<Culture> cultures() {
    try (InputStream stream = CleanNames.class.getResourceAsStream("people.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("people.tsv was not packed");
      }
      return new String(stream.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Culture(cells[0], words(cells[1]), words(cells[2])))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> words(String cell) {
    return List.of(cell.split("\\|", -1));
  }
}
