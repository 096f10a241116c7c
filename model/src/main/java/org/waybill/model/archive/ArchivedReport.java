package org.waybill.model.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Report;

/**
 * A text of a report, as a ledger keeps it.
 *
 * @param key what tells it from others
 * @param report the report
 * @param version the number of its text; the first is 1
 * @param previous the key of the version before
 * @param current whether no newer version replaced it
 * @param story the number that it shares with its near-copies
 * @param reader the reader that read it last
 * @param claims how many claims that reader found in it
 * @param added when it was added
 * @param printings where else the same text was printed, in the order of their fingerprints
 */
public record ArchivedReport(
    long key,
    Report report,
    int version,
    Optional<Long> previous,
    boolean current,
    long story,
    String reader,
    int claims,
    Instant added,
    List<Printing> printings)
    implements ArchiveEntry {

  /** Copies the list. */
  public ArchivedReport {
    printings = List.copyOf(printings);
  }

  /**
   * The same text under the name of a further outlet.
   *
   * @param fingerprint a hash over all that was printed there
   * @param title the headline, empty if unknown
   * @param outlet who printed it
   * @param published the date of publication as EDTF
   * @param url the address
   * @param added when it was added
   */
  public record Printing(
      String fingerprint,
      String title,
      String outlet,
      Optional<String> published,
      Optional<String> url,
      Instant added) {}
}
