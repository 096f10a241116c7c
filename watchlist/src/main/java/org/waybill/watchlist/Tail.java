package org.waybill.watchlist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The end of a zip archive, where it says how many files it holds: a stream that reads files from
 * the front does not notice that the rest is missing.
 */
final class Tail extends FilterInputStream {

  private static final int RECORD = 22;
  private static final int FILES = 10;

  private final byte[] last = new byte[1 << 17];
  private long count;

  Tail(InputStream stream) {
    super(stream);
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      keep((byte) value);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int at = 0; at < read; at++) {
      keep(buffer[offset + at]);
    }
    return read;
  }

  private void keep(byte value) {
    last[(int) (count % last.length)] = value;
    count++;
  }

  /** Reads what is left. */
  void drain() throws IOException {
    byte[] buffer = new byte[1 << 13];
    int read = read(buffer, 0, buffer.length);
    while (read >= 0) {
      read = read(buffer, 0, buffer.length);
    }
  }

  /** How many files the archive says that it holds; -1 if its end is missing. */
  int files() {
    long first = Math.max(0, count - last.length + RECORD);
    for (long at = count - RECORD; at >= first; at--) {
      if (byteAt(at) == 'P'
          && byteAt(at + 1) == 'K'
          && byteAt(at + 2) == 5
          && byteAt(at + 3) == 6) {
        return byteAt(at + FILES) | byteAt(at + FILES + 1) << 8;
      }
    }
    return -1;
  }

  private int byteAt(long at) {
    return last[(int) (at % last.length)] & 0xff;
  }
}
