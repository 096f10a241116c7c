package org.waybill.screening.index;

/** Rows in one array, those together whose highest bits are the same. */
final class Buckets {

  private static final int LEAST_BITS = 4;
  private static final int MOST_BITS = 22;

  private final long[] rows;
  private final int[] starts;
  private final int shift;

  private Buckets(long[] rows, int[] starts, int shift) {
    this.rows = rows;
    this.starts = starts;
    this.shift = shift;
  }

  /** Buckets being filled: all rows must first be counted and then placed. */
  static final class Filling {
    private final long[] rows;
    private final int[] starts;
    private final int shift;
    private boolean counted;

    /** For so many rows. */
    Filling(int size) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
      bits = Math.max(LEAST_BITS, Math.min(MOST_BITS, bits));
      this.rows = new long[size];
      this.starts = new int[(1 << bits) + 1];
      this.shift = Long.SIZE - bits;
    }

    void count(long[] some, int size) {
      for (int i = 0; i < size; i++) {
        starts[(int) (some[i] >>> shift)]++;
      }
    }

    void place(long[] some, int size) {
      if (!counted) {
        int next = 0;
        for (int bucket = 0; bucket < starts.length; bucket++) {
          next += starts[bucket];
          starts[bucket] = next;
        }
        counted = true;
      }
      for (int i = 0; i < size; i++) {
        rows[--starts[(int) (some[i] >>> shift)]] = some[i];
      }
    }

    Buckets filled() {
      return new Buckets(rows, starts, shift);
    }
  }

  /** Where the rows begin that may have the bits of a hash. */
  int start(long hash) {
    return starts[(int) (hash >>> shift)];
  }

  /** Where they end. */
  int end(long hash) {
    return starts[(int) (hash >>> shift) + 1];
  }

  /** The row at a place. */
  long row(int place) {
    return rows[place];
  }
}
