package org.waybill.watchlist.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that stops where a file, unpacked, is longer than the limit. */
public final class CountedStream extends FilterInputStream {

  private final long limit;
  private long count;

  /**
   * A stream with a limit.
   *
   * @param stream the bytes; closed with this one
   * @param limit the most bytes that are read
   */
  public CountedStream(InputStream stream, long limit) {
    super(stream);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int more) throws RefusedException {
    count += more;
    if (count > limit) {
      throw new RefusedException(
          "at byte " + limit,
          "the file is longer than " + limit + " bytes; no official list is, so get it anew");
    }
  }
}
