package org.waybill.usecases.exposure;

import java.util.Optional;
import org.waybill.ledger.lists.KeptLists;

/**
 * The lists in use, for whoever asks again and again: read once, and anew when there is a newer
 * version of one. Safe for several threads.
 */
public final class LatestLists {

  private final KeptLists lists;
  private Optional<ListsInUse> known = Optional.empty();

  /** The lists that a ledger keeps. */
  public LatestLists(KeptLists lists) {
    this.lists = lists;
  }

  /** The newest versions. */
  public synchronized ListsInUse get() {
    ListsInUse newest = new ListsInUse(lists);
    ListsInUse latest =
        known.filter(before -> before.versions().equals(newest.versions())).orElse(newest);
    known = Optional.of(latest);
    return latest;
  }
}
