package org.waybill.usecases.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.watchlist.Entry;
import org.waybill.watchlist.Watchlist;
import org.waybill.watchlist.Watchlists;

/** Hands over the entries of the newest versions of all lists that a ledger keeps. */
public final class LoadLists {

  /**
   * Reads the lists in use, several at once, and hands their entries over list by list.
   *
   * @param lists where they are kept
   * @param entries takes the entries
   */
  public void load(KeptLists lists, Consumer<Entry> entries) {
    load(lists, lists.newest(), entries);
  }

  /**
   * Reads versions of lists, several at once, and hands their entries over list by list.
   *
   * @param lists where they are kept
   * @param versions which ones
   * @param entries takes the entries
   */
  public void load(KeptLists lists, List<ListVersion> versions, Consumer<Entry> entries) {
    versions.parallelStream()
        .map(version -> read(lists, version))
        .toList()
        .forEach(list -> list.forEach(entries));
  }

  private static List<Entry> read(KeptLists lists, ListVersion version) {
    String list = version.about().list();
    String name = list + " version " + version.number();
    List<Entry> entries = new ArrayList<>();
    for (Watchlist found : Watchlists.standard().open(name, lists.file(list, version.number()))) {
      found.read(entries::add);
    }
    return entries;
  }
}
