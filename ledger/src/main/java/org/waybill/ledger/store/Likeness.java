package org.waybill.ledger.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far two readings are about the same words of a report. */
final class Likeness {

  private Likeness() {}

  /**
   * A number that is greater for readings that have more in common; 0 for those that have nothing
   * to do with each other. One kind of event is worth more than any words.
   *
   * @param sameText whether both are of the same text, so that offsets can be compared
   */
  static int of(StoredClaim one, StoredClaim other, boolean sameText) {
    int shared = sameText ? overlap(one, other) : commonWords(one, other);
    boolean sameKind = one.event().kind().equals(other.event().kind());
    return shared == 0 ? 0 : shared + (sameKind ? 1_000_000 : 0);
  }

  /** Shared characters. */
  private static int overlap(StoredClaim one, StoredClaim other) {
    return Math.max(
        0,
        Math.min(one.evidence().end(), other.evidence().end())
            - Math.max(one.evidence().start(), other.evidence().start()));
  }

  /** Shared words, if they are half of the shorter evidence at least. */
  private static int commonWords(StoredClaim one, StoredClaim other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    int shortest = Math.min(words.size(), others.size());
    words.retainAll(others);
    return 2 * words.size() >= shortest ? words.size() : 0;
  }

  private static Set<String> words(StoredClaim claim) {
    return new HashSet<>(List.of(claim.evidence().text().split("\\W+", -1)));
  }
}
