package org.waybill.ledger;

import java.util.Set;

/**
 * Which reports are wanted; what is empty is not asked for.
 *
 * @param outlets who printed them
 * @param languages their languages, ISO 639-1
 * @param published when they were published
 * @param originsOnly whether near-copies are left out but for the earliest
 * @param olderVersions whether versions that a newer one replaced are wanted too
 */
public record ReportQuery(
    Set<String> outlets,
    Set<String> languages,
    Period published,
    boolean originsOnly,
    boolean olderVersions) {

  /** Copies the sets. */
  public ReportQuery {
    outlets = Set.copyOf(outlets);
    languages = Set.copyOf(languages);
  }

  /** All current reports. */
  public static ReportQuery all() {
    return new ReportQuery(Set.of(), Set.of(), Period.open(), false, false);
  }
}
