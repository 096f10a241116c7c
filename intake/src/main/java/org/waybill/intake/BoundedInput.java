package org.waybill.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/** An input that is read whole or by lines, and never further than the limit. */
final class BoundedInput implements AutoCloseable {

  private final PushbackInputStream stream;
  private final IntakeLimits limits;
  private final byte[] head;

  /** Reads the first bytes of a stream; closing this closes the stream. */
  BoundedInput(InputStream source, IntakeLimits limits) throws IOException {
    this.stream = new PushbackInputStream(source, ContentForm.HEAD);
    this.limits = limits;
    this.head = stream.readNBytes(ContentForm.HEAD);
    stream.unread(head);
  }

  /** The first bytes; they are still to be read. */
  byte[] head() {
    return head;
  }

  /** Everything that is left, which is a report. */
  byte[] readAll() throws IOException, RefusedException {
    return readAll(limits.reportBytes(), "reportBytes");
  }

  /** Everything that is left, which is a page. */
  byte[] readPage() throws IOException, RefusedException {
    return readAll(Math.min(limits.pageBytes(), limits.reportBytes()), "pageBytes");
  }

  private byte[] readAll(int limit, String name) throws IOException, RefusedException {
    byte[] bytes = stream.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit, name);
    }
    return bytes;
  }

  /**
   * The next line with its line break, or nothing at the end.
   *
   * @throws RefusedException if it is longer than the limit; the line is passed over
   */
  Optional<byte[]> readLine() throws IOException, RefusedException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    boolean tooLong = false;
    byte[] chunk = new byte[ContentForm.HEAD];
    for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
      int end = 0;
      while (end < read && chunk[end] != '\n') {
        end++;
      }
      boolean ended = end < read;
      if (ended) {
        stream.unread(chunk, end + 1, read - end - 1);
        end++;
      }
      tooLong |= line.size() + end > limits.reportBytes();
      if (!tooLong) {
        line.write(chunk, 0, end);
      }
      if (ended) {
        break;
      }
    }
    if (tooLong) {
      throw tooLarge(limits);
    }
    return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
  }

  /** The refusal of a report that is larger than the limit. */
  static RefusedException tooLarge(IntakeLimits limits) {
    return tooLarge(limits.reportBytes(), "reportBytes");
  }

  private static RefusedException tooLarge(int limit, String name) {
    return new RefusedException(
        Refusal.TOO_LARGE,
        "is larger than the limit of "
            + limit
            + " bytes; split it into its reports, or raise the limit ("
            + name
            + ")");
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
