package org.waybill.ledger.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a relation that have the same key, counted.
 *
 * @param key what they have in common
 * @param claims how many there are; at least 1
 * @param span when
 * @param example the id of one of the claims
 */
public record Tally(EntryKey key, int claims, Span span, String example) {

  /** Entries counted, in the order in which their keys come first. */
  public static List<Tally> of(Collection<Entry> entries) {
    Map<EntryKey, Tally> tallies = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Span span = Span.of(entry.earliest(), entry.latest());
      tallies.merge(entry.key(), new Tally(entry.key(), 1, span, entry.claim()), Tally::and);
    }
    return List.copyOf(tallies.values());
  }

  private Tally and(Tally other) {
    return new Tally(
        key,
        claims + other.claims,
        span.and(other.span),
        example.compareTo(other.example) <= 0 ? example : other.example);
  }
}
