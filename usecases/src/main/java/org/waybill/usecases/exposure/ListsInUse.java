package org.waybill.usecases.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.ledger.exposure.Hit;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;
import org.waybill.model.watchlist.Entry;
import org.waybill.screening.Comparer;
import org.waybill.screening.Screener;
import org.waybill.usecases.lists.LoadLists;

/**
 * The newest versions of the lists that a ledger keeps, as they were when it was asked for them.
 * Their entries are in memory from the first query on.
 */
public final class ListsInUse implements KnownLists {

  /** The lowest score of a hit that is kept. */
  public static final double THRESHOLD = Comparer.DEFAULT_THRESHOLD;

  /** To be raised when names are compared in another way, so that all parties are screened anew. */
  private static final String COMPARING = "names/1";

  private final KeptLists lists;
  private final List<ListVersion> versions;
  private Optional<Screener> screener = Optional.empty();

  /** The newest versions of lists. */
  public ListsInUse(KeptLists lists) {
    this.lists = lists;
    this.versions = lists.newest();
  }

  @Override
  public boolean isEmpty() {
    return versions.isEmpty();
  }

  /** The versions, by the lists' codes. */
  public List<ListVersion> versions() {
    return versions;
  }

  @Override
  public String stamp() {
    return Hit.hash(
        COMPARING
            + versions.stream()
                .map(version ->
                    "\n"
                        + version.about().list()
                        + " "
                        + version.about().format()
                        + " "
                        + version.digest())
                .collect(Collectors.joining()));
  }

  @Override
  public List<ScreeningHit> screen(ScreeningQuery query) {
    return screen(query, THRESHOLD);
  }

  /**
   * The entries that a query resembles, the most alike first.
   *
   * @param threshold the lowest score of a hit
   */
  public List<ScreeningHit> screen(ScreeningQuery query, double threshold) {
    return isEmpty() ? List.of() : screener().screen(query, threshold);
  }

  private synchronized Screener screener() {
    Screener ready = screener.orElseGet(this::load);
    screener = Optional.of(ready);
    return ready;
  }

  private Screener load() {
    List<Entry> entries = new ArrayList<>();
    new LoadLists().load(lists, versions, entry -> entries.add(withoutRecord(entry)));
    return Screener.of(entries);
  }

  /** Records are most of a list, and it is enough to know whether they change. */
  private static Entry withoutRecord(Entry entry) {
    return new Entry(
        entry.list(),
        entry.id(),
        entry.kind(),
        entry.names(),
        entry.birthDates(),
        entry.birthPlaces(),
        entry.countries(),
        entry.identifiers(),
        entry.addresses(),
        entry.programmes(),
        entry.reasons(),
        entry.listed(),
        entry.delisted(),
        entry.links(),
        Hit.hash(entry.raw()));
  }
}
