package org.waybill.screening.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Numbers by the hashes of their handles, in one array of buckets.
 *
 * <p>A row is 40 bits of a hash and 24 bits of a number. Two handles may share a hash, and a number
 * may be found twice: what is found must be looked at again.
 */
final class HandleTable {

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
  private static final int AT_ONCE = 1 << 12;
  private static final int LEAST_BITS = 8;
  private static final int MOST_BITS = 22;

  private final long[] rows;
  private final int[] buckets;
  private final int shift;

  private HandleTable(long[] rows, int[] buckets, int shift) {
    this.rows = rows;
    this.buckets = buckets;
    this.shift = shift;
  }

  /** Tells the handles of a number. */
  @FunctionalInterface
  interface Telling {
    /** Hands the hashes of all handles of a number over. */
    void tell(int number, LongConsumer handles);
  }

  /** A growing array. */
  private static final class Rows implements LongConsumer {
    private long[] rows = new long[AT_ONCE * 8];
    private int size;
    private long number;

    @Override
    public void accept(long hash) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
      }
      rows[size++] = hash & ~NUMBER_MASK | number;
    }
  }

  /** A table of the numbers from nought to a count. */
  static HandleTable of(int count, Telling telling) {
    if (count > NUMBER_MASK) {
      throw new IllegalArgumentException(count + " words are more than an index can hold");
    }
    List<Rows> parts =
        IntStream.range(0, (count + AT_ONCE - 1) / AT_ONCE)
            .parallel()
            .mapToObj(part -> rows(part * AT_ONCE, Math.min(count, (part + 1) * AT_ONCE), telling))
            .toList();
    int size = parts.stream().mapToInt(part -> part.size).sum();
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
    int shift = Long.SIZE - bits;
    int[] buckets = new int[(1 << bits) + 1];
    for (Rows part : parts) {
      for (int i = 0; i < part.size; i++) {
        buckets[(int) (part.rows[i] >>> shift)]++;
      }
    }
    int next = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      next += buckets[bucket];
      buckets[bucket] = next;
    }
    long[] placed = new long[size];
    for (Rows part : parts) {
      for (int i = 0; i < part.size; i++) {
        placed[--buckets[(int) (part.rows[i] >>> shift)]] = part.rows[i];
      }
    }
    return new HandleTable(placed, buckets, shift);
  }

  private static Rows rows(int from, int to, Telling telling) {
    Rows rows = new Rows();
    for (int number = from; number < to; number++) {
      rows.number = number;
      telling.tell(number, rows);
    }
    return rows;
  }

  /** Hands out the numbers under a handle. */
  void find(long hash, IntConsumer numbers) {
    int bucket = (int) (hash >>> shift);
    int end = buckets[bucket + 1];
    for (int i = buckets[bucket]; i < end; i++) {
      if (((rows[i] ^ hash) & ~NUMBER_MASK) == 0) {
        numbers.accept((int) (rows[i] & NUMBER_MASK));
      }
    }
  }
}
