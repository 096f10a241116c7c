package org.waybill.server.views;

import java.util.List;
import java.util.Optional;
import org.waybill.ledger.lists.ListVersion;
import org.waybill.usecases.lists.ListChange;

/**
 * Official lists that the ledger keeps, or the versions of one.
 *
 * @param list the code of the list; empty where all are shown
 * @param versions the newest version of each list, or all versions of the one, the newest first
 * @param diff what changed from a version to another
 */
public record WatchlistView(String list, List<VersionView> versions, Optional<DiffView> diff) {

  /** Copies the list. */
  public WatchlistView {
    versions = List.copyOf(versions);
  }

  /**
   * A version of a list.
   *
   * @param list the code of the list
   * @param number its number
   * @param published the day that the file gives for itself; empty if it gives none
   * @param taken when it was taken in
   * @param entries how many entries it has
   * @param names how many names
   * @param rejected how many records no entry could be made of
   * @param format the format of its file
   * @param source where it comes from
   * @param digest SHA-256 of its file
   * @param href its page
   * @param hits the parties that resemble its entries
   */
  public record VersionView(
      String list,
      long number,
      String published,
      String taken,
      long entries,
      long names,
      long rejected,
      String format,
      String source,
      String digest,
      String href,
      String hits) {

    /** A version that the ledger keeps. */
    public static VersionView of(ListVersion version) {
      ListVersion.About about = version.about();
      return new VersionView(
          about.list(),
          version.number(),
          about.published().map(Object::toString).orElse(""),
          version.taken().toString(),
          about.entries(),
          about.names(),
          about.rejected(),
          about.format(),
          about.source(),
          version.digest(),
          Link.to("/list", "list", about.list()),
          Link.to("/exposure", "list", about.list()));
    }
  }

  /**
   * What changed from a version to another.
   *
   * @param from the number of the earlier one
   * @param to the number of the later one
   * @param added how many entries are new
   * @param removed how many are gone
   * @param changed how many fields say something else
   * @param changes the first of the changes
   */
  public record DiffView(
      long from, long to, long added, long removed, long changed, List<ListChange> changes) {

    /** Copies the list. */
    public DiffView {
      changes = List.copyOf(changes);
    }

    /** How many changes there are. */
    public long all() {
      return added + removed + changed;
    }
  }
}
