package org.waybill.usecases.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.model.InvalidValueException;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.screening.Screener;
import org.waybill.usecases.lists.LoadLists;
import org.waybill.watchlist.Watchlists;

/** Screens names against lists. */
public final class ScreenNames {

  /** So many rows are answered by all processors together before they are handed out. */
  private static final int ROWS_AT_ONCE = 512;

  /** A screener of all entries in the given files and folders. */
  public Screener of(List<Path> lists) {
    return Screener.of(Watchlists.standard().entries(lists));
  }

  /**
   * A screener of the lists that a ledger keeps.
   *
   * @throws InvalidValueException if it keeps none
   */
  public Screener of(KeptLists lists) {
    List<Entry> entries = new ArrayList<>();
    new LoadLists().load(lists, entries::add);
    if (entries.isEmpty()) {
      throw new InvalidValueException(
          "the ledger keeps no lists; fetch them with waybill lists update, or name files with"
              + " --lists");
    }
    return Screener.of(entries);
  }

  /** What the lists have for one query, from a score on. */
  public ScreenedName screen(Screener screener, ScreeningQuery query, double threshold) {
    return new ScreenedName(query, screener.screen(query, threshold));
  }

  /** Answers every row of a file, in order. */
  public void screenAll(
      Screener screener, Path file, double threshold, Consumer<ScreenedName> answers) {
    List<ScreeningQuery> waiting = new ArrayList<>(ROWS_AT_ONCE);
    new QueryFile(file)
        .each(query -> {
          waiting.add(query);
          if (waiting.size() == ROWS_AT_ONCE) {
            answer(screener, waiting, threshold, answers);
          }
        });
    answer(screener, waiting, threshold, answers);
  }

  private void answer(
      Screener screener,
      List<ScreeningQuery> waiting,
      double threshold,
      Consumer<ScreenedName> answers) {
    waiting.parallelStream()
        .map(query -> screen(screener, query, threshold))
        .toList()
        .forEach(answers);
    waiting.clear();
  }

  /** A query of the words of a user; blank ones say nothing. */
  public static ScreeningQuery query(String name, String type, String born, String country) {
    return QueryFile.query(name, type, born, country);
  }
}
