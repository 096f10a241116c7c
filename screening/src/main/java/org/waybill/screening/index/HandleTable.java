package org.waybill.screening.index;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Numbers by the hashes of their handles, in one sorted array.
 *
 * <p>A row is 40 bits of a hash and 24 bits of a number. Two handles may share a hash: what is
 * found must be looked at again.
 */
final class HandleTable {

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
  private static final int BUCKET_BITS = 18;
  private static final int FIRST_CAPACITY = 1 << 16;

  private long[] rows = new long[FIRST_CAPACITY];
  private int size;
  private int[] buckets = new int[0];

  /** Adds a number under a handle. */
  void add(long hash, int number) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = hash & ~NUMBER_MASK | number;
  }

  /** Makes the table ready to be asked; nothing may be added after. */
  void close() {
    rows = Arrays.copyOf(rows, size);
    Arrays.parallelSort(rows);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || rows[i] != rows[i - 1]) {
        rows[kept++] = rows[i];
      }
    }
    size = kept;
    rows = Arrays.copyOf(rows, size);
    buckets = new int[(1 << BUCKET_BITS) + 1];
    int row = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      while (row < size && bucket(rows[row]) < bucket) {
        row++;
      }
      buckets[bucket] = row;
    }
  }

  /** The buckets follow the order of the rows, which are signed. */
  private static int bucket(long row) {
    return (int) ((row ^ Long.MIN_VALUE) >>> (Long.SIZE - BUCKET_BITS));
  }

  /** Hands out the numbers under a handle. */
  void find(long hash, IntConsumer numbers) {
    long wanted = hash & ~NUMBER_MASK;
    int bucket = bucket(wanted);
    int end = buckets[bucket + 1];
    int from = Arrays.binarySearch(rows, buckets[bucket], end, wanted);
    for (int i = from < 0 ? -from - 1 : from; i < end; i++) {
      if ((rows[i] & ~NUMBER_MASK) != wanted) {
        return;
      }
      numbers.accept((int) (rows[i] & NUMBER_MASK));
    }
  }
}
