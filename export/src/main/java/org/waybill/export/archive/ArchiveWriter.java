package org.waybill.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.waybill.model.archive.ArchiveEntry;

/** Writes an archive, an entry a line. It is whole only once it is closed. */
public final class ArchiveWriter implements AutoCloseable {

  /** The name and version of the format, which the first line carries. */
  public static final String FORMAT = "waybill-archive/1";

  private final OutputStream out;
  private final Checksum checksum = new Checksum();
  private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
  private RecordKind last = RecordKind.REPORT;

  /**
   * An archive that has its first line.
   *
   * @param out where to; left open, and flushed by {@link #close()}
   * @param written the time of writing
   * @throws IOException if it cannot be written
   */
  public ArchiveWriter(OutputStream out, Instant written) throws IOException {
    this.out = out;
    line(RecordWriter.head(FORMAT, written));
  }

  /**
   * Adds an entry.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException if it comes after one that it belongs before
   */
  public void add(ArchiveEntry entry) throws IOException {
    RecordKind kind = RecordKind.of(entry);
    if (kind.section() < last.section()) {
      throw new IllegalStateException("a " + kind.code() + " came after a " + last.code());
    }
    last = kind;
    counts.merge(kind, 1L, Long::sum);
    String line = RecordWriter.entry(entry);
    checksum.add(line);
    line(line);
  }

  /** Writes the last line: how many entries there are of each kind, and their checksum. */
  @Override
  public void close() throws IOException {
    line(RecordWriter.end(counts, checksum.hex()));
    out.flush();
  }

  private void line(String line) throws IOException {
    out.write(line.getBytes(UTF_8));
    out.write('\n');
  }
}
