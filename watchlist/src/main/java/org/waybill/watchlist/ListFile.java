package org.waybill.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.waybill.model.watchlist.EntryKind;

/**
 * What was found in a list file that was read to its end.
 *
 * @param name the file's name
 * @param format the format that it is in
 * @param list the code of the list, as in its entries
 * @param published the day that the file gives for itself
 * @param declared how many parties the file says that it has, where it says so
 * @param records how many parties it has: entries and rejected ones
 * @param entries how many entries were handed over
 * @param names how many names they have together
 * @param kinds how many entries there are of each kind
 * @param rejected the records that no entry could be made of, in the order of the file
 */
public record ListFile(
    String name,
    ListFormat format,
    String list,
    Optional<LocalDate> published,
    OptionalLong declared,
    long records,
    long entries,
    long names,
    Map<EntryKind, Long> kinds,
    List<Rejected> rejected) {

  /** Copies the collections. */
  public ListFile {
    kinds = Map.copyOf(kinds);
    rejected = List.copyOf(rejected);
  }

  /** Whether the file has as many parties as it says, or does not say how many it has. */
  public boolean complete() {
    return declared.isEmpty() || declared.getAsLong() == records;
  }
}
