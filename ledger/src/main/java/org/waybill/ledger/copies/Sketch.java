package org.waybill.ledger.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What near-copies of a text are found by: MinHash over shingles of three words (Broder 1997).
 *
 * <p>64 minima in 16 bands of four. Two texts that share half of their shingles have a band in
 * common with probability .64, at three fifths .89, at seven tenths .98. Candidates are judged by
 * their shingles themselves. The hashes are part of what ledgers store: changing them needs a
 * migration.
 */
public final class Sketch {

  /** The share of common shingles from which two texts are near-copies. */
  static final double NEAR = 0.5;

  private static final int SHINGLE = 3;
  private static final int BANDS = 16;
  private static final int ROWS = 4;

  private final Set<Long> shingles;

  private Sketch(Set<Long> shingles) {
    this.shingles = shingles;
  }

  /** The sketch of a text, given as its words, folded so that their case does not count. */
  public static Sketch of(List<String> words) {
    Set<Long> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      long hash = 0;
      for (String word : words.subList(i, i + SHINGLE)) {
        hash = mixed(hash + hash(word));
      }
      shingles.add(hash);
    }
    return new Sketch(shingles);
  }

  /** One hash for each band; none for a text that is too short to have shingles. */
  public long[] bands() {
    if (shingles.isEmpty()) {
      return new long[0];
    }
    long[] minima = new long[BANDS * ROWS];
    for (int i = 0; i < minima.length; i++) {
      long seed = mixed(i + 1L);
      long minimum = Long.MAX_VALUE;
      for (long shingle : shingles) {
        minimum = Math.min(minimum, mixed(shingle ^ seed));
      }
      minima[i] = minimum;
    }
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash + minima[band * ROWS + row]);
      }
      bands[band] = hash;
    }
    return bands;
  }

  /** Whether two texts share half of their shingles or more. */
  public boolean isNear(Sketch other) {
    int common = 0;
    for (Long shingle : shingles) {
      if (other.shingles.contains(shingle)) {
        common++;
      }
    }
    int all = shingles.size() + other.shingles.size() - common;
    return all > 0 && common >= NEAR * all;
  }

  /** FNV-1a, 64 bits, over UTF-16 code units. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
