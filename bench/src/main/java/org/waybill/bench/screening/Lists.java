package org.waybill.bench.screening;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.waybill.model.watchlist.Entry;
import org.waybill.screening.Screener;
import org.waybill.watchlist.Watchlists;

/**
 * The lists that are screened against.
 *
 * @param entries all their entries
 * @param screener a screener of them
 */
record Lists(List<Entry> entries, Screener screener) {

  private static final double SECOND = 1e9;

  /** Loads list files and says how long that took. */
  static Lists load(String[] paths) {
    double processorTime = Clock.processSeconds();
    long start = System.nanoTime();
    List<Entry> entries =
        Watchlists.standard().entries(Arrays.stream(paths).map(Path::of).toList());
    long parsed = System.nanoTime();
    Screener screener = Screener.of(entries);
    long end = System.nanoTime();
    System.out.printf(
        "%d entries with %d names: read in %.1f s, indexed in %.1f s (processor time %.1f s)%n",
        entries.size(),
        entries.stream().mapToInt(entry -> entry.names().size()).sum(),
        (parsed - start) / SECOND,
        (end - parsed) / SECOND,
        Clock.processSeconds() - processorTime);
    return new Lists(entries, screener);
  }
}
