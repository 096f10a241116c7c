package org.waybill.export.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.archive.ArchiveEntry;
import org.waybill.model.archive.ArchiveSource;
import org.waybill.model.archive.ArchivedReport;

/** An archive in a file. */
public final class ArchiveReader implements ArchiveSource {

  private static final String END = "{\"record\":\"end\"";

  private final Path file;

  private ArchiveReader(Path file) {
    this.file = file;
  }

  /**
   * Opens an archive, after its format, its counts and its checksum were found to be right.
   *
   * @throws UnreadableInputException if it is not there, is no archive, is of a newer format, was
   *     cut short or was changed
   */
  public static ArchiveReader open(Path file) {
    ArchiveReader archive = new ArchiveReader(file);
    archive.check();
    return archive;
  }

  /**
   * Hands over all entries in their order; only one report is held at a time.
   *
   * @throws UnreadableInputException if a line is no entry; the message names line and field
   */
  @Override
  public void handOver(Consumer<ArchiveEntry> entries) {
    Entries decoded = new Entries();
    lines((number, line) -> {
      if (number > 1 && !line.startsWith(END)) {
        entries.accept(decoded.next(file + ":" + number, line));
      }
    });
  }

  private void check() {
    Checksum checksum = new Checksum();
    Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    Ends ends = new Ends();
    lines((number, line) -> {
      if (number == 1) {
        requireFormat(line);
      } else if (ends.last != null) {
        throw new UnreadableInputException(file + ":" + number + ": there is more behind the end");
      } else if (line.startsWith(END)) {
        ends.last = line;
      } else {
        checksum.add(line);
        counts.merge(kind(RecordReader.of(file + ":" + number, line)), 1L, Long::sum);
      }
    });
    if (ends.last == null) {
      throw new UnreadableInputException(
          file + ": the archive was cut short: its last line is missing; copy it anew");
    }
    if (!ends.last.equals(RecordWriter.end(counts, checksum.hex()))) {
      throw new UnreadableInputException(
          file
              + ": the archive was changed after it was written: its entries are not those that its"
              + " last line counts; copy it anew");
    }
  }

  private void requireFormat(String line) {
    RecordReader head = RecordReader.of(file + ":1", line);
    String format = head.has("format") ? head.text("format") : "";
    if (!format.equals(ArchiveWriter.FORMAT)) {
      throw new UnreadableInputException(
          file
              + ": "
              + (format.isEmpty() ? "this is no archive" : "its format is " + format)
              + "; this Waybill reads "
              + ArchiveWriter.FORMAT
              + ", as waybill export --format archive writes it");
    }
  }

  private static RecordKind kind(RecordReader record) {
    try {
      return Coded.of(RecordKind.class, record.text("record"));
    } catch (InvalidValueException e) {
      throw new UnreadableInputException(record.place() + ": " + e.getMessage(), e);
    }
  }

  private void lines(Line each) {
    try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        each.accept(number, line);
      }
      if (number == 0) {
        throw new UnreadableInputException(file + ": this is no archive: the file is empty");
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(file + ": there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(file + ": this is no archive: it is not UTF-8", e);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableInputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Line {
    void accept(int number, String line);
  }

  /** The last line, once it was met. */
  private static final class Ends {
    private @Nullable String last;
  }

  /** Turns lines into entries; a claim needs the report before it. */
  private static final class Entries {
    private @Nullable ArchivedReport report;

    ArchiveEntry next(String place, String line) {
      RecordReader record = RecordReader.of(place, line);
      try {
        return switch (kind(record)) {
          case REPORT -> {
            ArchivedReport read = record.report();
            report = read;
            yield read;
          }
          case CLAIM -> {
            ArchivedReport of = report;
            if (of == null) {
              throw new UnreadableInputException(place + ": no report comes before this claim");
            }
            yield record.claim(of);
          }
          case PARTY -> record.party();
          case DECISION -> record.decision();
          case SECOND_LOOK -> record.look();
        };
      } catch (InvalidValueException e) {
        throw new UnreadableInputException(place + ": " + e.getMessage(), e);
      }
    }
  }
}
