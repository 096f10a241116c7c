package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.model.watchlist.EntryName;
import org.waybill.screening.Comparer;
import org.waybill.screening.Screener;

/**
 * How fast names are screened: names of the lists themselves in all their scripts, a third as they
 * are, a third with an error, a third with two.
 */
public final class ScreeningSpeed {

  private static final long SEED = 5;
  private static final int NAMES = 20_000;
  private static final int SHORTEST = 4;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  private ScreeningSpeed() {}

  /**
   * Prints how long loading takes, how many names a second are screened in batch, and how long one
   * takes.
   *
   * @param arguments list files and folders
   */
  public static void main(String[] arguments) {
    Lists lists = Lists.load(arguments);
    List<String> names = names(lists.entries());
    one(lists.screener(), "the first names", names.subList(0, NAMES / 4));
    one(lists.screener(), "one by one", names.subList(NAMES / 4, NAMES / 2));
    batch(lists.screener(), names.subList(NAMES / 2, NAMES));
    batch(lists.screener(), names.subList(0, NAMES / 2));
  }

  private static List<String> names(List<Entry> entries) {
    Random random = new Random(SEED);
    List<String> names = new ArrayList<>();
    while (names.size() < NAMES) {
      Entry entry = entries.get(random.nextInt(entries.size()));
      EntryName name = entry.names().get(random.nextInt(entry.names().size()));
      if (name.full().length() >= SHORTEST) {
        Perturbation way =
            switch (random.nextInt(3)) {
              case 0 -> Perturbation.NONE;
              case 1 -> Perturbation.TYPING_ERROR;
              default -> Perturbation.TWO_TYPING_ERRORS;
            };
        names.add(way.of(name.full(), random));
      }
    }
    return names;
  }

  private static void one(Screener screener, String what, List<String> names) {
    long[] wall = new long[names.size()];
    long[] processor = new long[names.size()];
    for (int i = 0; i < wall.length; i++) {
      long start = System.nanoTime();
      long used = Clock.threadNanos();
      screener.screen(ScreeningQuery.ofName(names.get(i)), Comparer.DEFAULT_THRESHOLD);
      processor[i] = Clock.threadNanos() - used;
      wall[i] = System.nanoTime() - start;
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    System.out.printf(
        "%s: median %.2f ms, 99 of 100 within %.2f ms; of processor time %.2f and %.2f ms%n",
        what,
        wall[wall.length / 2] / MILLI,
        wall[wall.length * 99 / 100] / MILLI,
        processor[wall.length / 2] / MILLI,
        processor[wall.length * 99 / 100] / MILLI);
  }

  private static void batch(Screener screener, List<String> names) {
    double used = Clock.processSeconds();
    long start = System.nanoTime();
    long hits =
        names.parallelStream()
            .mapToLong(name ->
                screener.screen(ScreeningQuery.ofName(name), Comparer.DEFAULT_THRESHOLD).size())
            .sum();
    double seconds = (System.nanoTime() - start) / SECOND;
    used = Clock.processSeconds() - used;
    System.out.printf(
        "batch on %d processors: %.0f names a second, %.0f a second of processor time; %d hits%n",
        Runtime.getRuntime().availableProcessors(),
        names.size() / seconds,
        names.size() / used,
        hits);
  }
}
