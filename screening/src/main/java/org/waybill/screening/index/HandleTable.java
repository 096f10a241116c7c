package org.waybill.screening.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Numbers by the hashes of their handles, in arrays of buckets, one for each kind of handles: those
 * that most queries ask for stay small, and near the processor.
 *
 * <p>A row is 40 bits of a hash and 24 bits of a number. Two handles may share a hash, and a number
 * may be found twice: what is found must be looked at again.
 */
final class HandleTable {

  /** The kind of handles that words are asked for by whatever their script is. */
  static final int COMMON = 0;

  /** The kind of handles that words of foreign scripts are kept under. */
  static final int FOREIGN = 1;

  /** The kind of handles that words of foreign scripts are asked for by. */
  static final int BY_SOUND = 2;

  /** The bits of a handle that say its kind. */
  static final long KINDS = 3;

  private static final int NUMBER_BITS = 24;
  private static final long NUMBER_MASK = (1L << NUMBER_BITS) - 1;
  private static final int AT_ONCE = 1 << 12;

  private final List<Buckets> kinds;

  private HandleTable(List<Buckets> kinds) {
    this.kinds = kinds;
  }

  /** Tells the handles of a number. */
  @FunctionalInterface
  interface Telling {
    /** Hands the hashes of all handles of a number over. */
    void tell(int number, LongConsumer handles);
  }

  /** Growing arrays, one for each kind. */
  private static final class Rows implements LongConsumer {
    private final long[][] rows = new long[BY_SOUND + 1][AT_ONCE];
    private final int[] sizes = new int[BY_SOUND + 1];
    private long number;

    @Override
    public void accept(long hash) {
      int kind = (int) (hash & KINDS);
      if (sizes[kind] == rows[kind].length) {
        rows[kind] = Arrays.copyOf(rows[kind], sizes[kind] * 2);
      }
      rows[kind][sizes[kind]++] = hash & ~NUMBER_MASK | number;
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
    return new HandleTable(
        IntStream.rangeClosed(COMMON, BY_SOUND)
            .parallel()
            .mapToObj(kind -> buckets(parts, kind))
            .toList());
  }

  private static Rows rows(int from, int to, Telling telling) {
    Rows rows = new Rows();
    for (int number = from; number < to; number++) {
      rows.number = number;
      telling.tell(number, rows);
    }
    return rows;
  }

  private static Buckets buckets(List<Rows> parts, int kind) {
    int size = parts.stream().mapToInt(part -> part.sizes[kind]).sum();
    Buckets.Filling filling = new Buckets.Filling(size);
    for (Rows part : parts) {
      filling.count(part.rows[kind], part.sizes[kind]);
    }
    for (Rows part : parts) {
      filling.place(part.rows[kind], part.sizes[kind]);
    }
    return filling.filled();
  }

  /** Hands out the numbers under a handle. */
  void find(long hash, IntConsumer numbers) {
    Buckets buckets = kinds.get((int) (hash & KINDS));
    int end = buckets.end(hash);
    for (int i = buckets.start(hash); i < end; i++) {
      long row = buckets.row(i);
      if (((row ^ hash) & ~NUMBER_MASK) == 0) {
        numbers.accept((int) (row & NUMBER_MASK));
      }
    }
  }
}
