package org.waybill.usecases.lists;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.ledger.lists.KeptLists;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.lists.ListUpdate.Outcome;
import org.waybill.watchlist.Download;
import org.waybill.watchlist.Downloads;
import org.waybill.watchlist.ListFile;
import org.waybill.watchlist.Watchlist;
import org.waybill.watchlist.Watchlists;

/** Takes new versions of lists into a ledger. */
public final class UpdateLists {

  private static final int MOST_BYTES = 400_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** A list may lose this share of its entries before somebody has to look. */
  private static final double LARGEST_LOSS = 0.1;

  private final Fetching fetching = new Fetching(MOST_BYTES, PATIENCE);

  /**
   * Takes new versions from where the lists are published; what goes wrong with one list does not
   * keep the others.
   *
   * @param lists where they are kept
   * @param codes which lists; if none, all that are taken as a rule
   * @param force whether a list may shrink by more than a tenth
   * @throws InvalidValueException if a list is not known
   */
  public List<ListUpdate> fromPublishers(KeptLists lists, List<String> codes, boolean force) {
    List<Download> downloads =
        codes.isEmpty()
            ? Downloads.all().stream().filter(Download::taken).toList()
            : codes.stream().map(UpdateLists::known).toList();
    List<ListUpdate> updates = new ArrayList<>();
    for (Download download : downloads) {
      updates.addAll(from(lists, download.address().toString(), List.of(download.list()), force));
    }
    return updates;
  }

  private static Download known(String list) {
    return Downloads.of(list)
        .orElseThrow(() ->
            new InvalidValueException(
                "list "
                    + list
                    + " is not known; known are "
                    + Downloads.all().stream().map(Download::list).collect(Collectors.joining(", "))
                    + ", and --from takes any file"));
  }

  /**
   * Takes new versions from a file, a folder or an address.
   *
   * @param lists where they are kept
   * @param from an http, https or file address, or a path
   * @param codes which of the lists in it; if none, all
   * @param force whether a list may shrink by more than a tenth
   */
  public List<ListUpdate> from(KeptLists lists, String from, List<String> codes, boolean force) {
    List<ListUpdate> updates = new ArrayList<>();
    Set<String> missing = new HashSet<>(codes);
    try {
      byte[] file = fetching.bytes(from);
      List<Watchlist> found = Watchlists.standard().open(from, file);
      List<ListFile> read = found.stream().map(list -> list.read(entry -> {})).toList();
      for (ListFile list : read) {
        if (codes.isEmpty() || codes.contains(list.list())) {
          missing.remove(list.list());
          updates.add(keep(lists, from, list, read.size() == 1, file, force));
        }
      }
    } catch (UnreadableInputException refused) {
      String message = String.valueOf(refused.getMessage());
      for (String code : codes.isEmpty() ? List.of("") : codes) {
        updates.add(refused(lists, code, message));
      }
      return updates;
    }
    for (String code : missing) {
      updates.add(refused(lists, code, from + ": this is not list " + code));
    }
    return updates;
  }

  private static ListUpdate keep(
      KeptLists lists, String from, ListFile read, boolean alone, byte[] file, boolean force) {
    Optional<ListVersion> before = newest(lists, read.list());
    if (!alone) {
      return refused(
          lists,
          read.list(),
          from + ": there are several lists in it; give them one by one, each with its own --from");
    }
    if (read.entries() == 0) {
      return refused(lists, read.list(), from + ": the list is empty");
    }
    long entries = before.map(version -> version.about().entries()).orElse(0L);
    if (!force && read.entries() < entries * (1 - LARGEST_LOSS)) {
      return refused(
          lists,
          read.list(),
          from
              + ": the list would shrink from "
              + entries
              + " to "
              + read.entries()
              + " entries, by more than a tenth; look at it with 'waybill lists read', and give"
              + " --force if that is right");
    }
    ListVersion.About about =
        new ListVersion.About(
            read.list(),
            read.format().code(),
            from,
            read.published(),
            read.entries(),
            read.names(),
            read.rejected().size());
    Optional<ListVersion> kept = lists.keep(about, file);
    String message = read.complete() ? "" : "the file declares another number of parties";
    return new ListUpdate(
        read.list(),
        kept.isPresent() ? Outcome.NEW : Outcome.UNCHANGED,
        kept.or(() -> before),
        before,
        message);
  }

  private static ListUpdate refused(KeptLists lists, String list, String message) {
    Optional<ListVersion> before = newest(lists, list);
    return new ListUpdate(list, Outcome.REFUSED, before, before, message);
  }

  private static Optional<ListVersion> newest(KeptLists lists, String list) {
    List<ListVersion> versions = lists.versions(list);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }
}
