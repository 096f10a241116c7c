package org.waybill.watchlist.source;

import java.io.IOException;
import java.io.Reader;

/**
 * A reader that keeps the characters since the last record, so that a record can be had as the file
 * writes it, and that stops where a record is longer than the limit: memory stays bounded whatever
 * the file holds.
 */
public final class WindowReader extends Reader {

  private final Reader reader;
  private final int limit;
  private final StringBuilder window = new StringBuilder();
  private long start;

  /**
   * A window on a reader.
   *
   * @param reader the characters; closed with this one
   * @param limit the most characters that are kept
   */
  public WindowReader(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = reader.read(buffer, offset, length);
    if (count > 0) {
      if (window.length() + count > limit) {
        throw new RefusedException(
            "at character " + start,
            "a record is longer than "
                + limit
                + " characters; no official list has one, so get the file anew from its publisher");
      }
      window.append(buffer, offset, count);
    }
    return count;
  }

  /**
   * The characters between two places that have been read and not been forgotten.
   *
   * @param from the first one, counted from the beginning of the file
   * @param to behind the last one
   */
  public String cut(long from, long to) {
    int first = (int) Math.max(0, Math.min(from - start, window.length()));
    int last = (int) Math.max(first, Math.min(to - start, window.length()));
    return window.substring(first, last);
  }

  /** Lets go of the characters before a place. */
  public void forget(long before) {
    int count = (int) Math.max(0, Math.min(before - start, window.length()));
    // Moving the rest for every record would cost more than keeping a little.
    if (count > 1 << 14 || count > window.length() / 2) {
      window.delete(0, count);
      start += count;
    }
  }

  /** How many characters have been read since the beginning of the file. */
  public long position() {
    return start + window.length();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
