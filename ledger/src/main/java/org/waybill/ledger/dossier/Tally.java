package org.waybill.ledger.dossier;

import java.util.Collection;
import java.util.Comparator;
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

  /** Whether it is claimed, however surely. */
  boolean isClaim() {
    return Statement.isClaim(key.factuality());
  }

  /** How many claims there are in all. */
  static int count(Collection<Tally> tallies) {
    return tallies.stream().mapToInt(Tally::claims).sum();
  }

  /** When, over all of them. */
  static Span span(Collection<Tally> tallies) {
    return tallies.stream().map(Tally::span).reduce(Span.UNKNOWN, Span::and);
  }

  /** When, over those that are claimed. */
  static Span spanOfClaims(Collection<Tally> tallies) {
    return span(tallies.stream().filter(Tally::isClaim).toList());
  }

  /** Who is nearest to what is said, sorted. */
  static List<String> speakers(Collection<Tally> tallies) {
    return tallies.stream().map(tally -> tally.key().speaker()).distinct().sorted().toList();
  }

  /** The first of the examples. */
  static String example(Collection<Tally> tallies) {
    return tallies.stream().map(Tally::example).min(Comparator.naturalOrder()).orElseThrow();
  }
}
