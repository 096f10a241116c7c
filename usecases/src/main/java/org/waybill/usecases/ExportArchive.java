package org.waybill.usecases;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import org.waybill.export.archive.ArchiveWriter;
import org.waybill.ledger.Ledger;
import org.waybill.model.InvalidValueException;

/** Writes all that a ledger keeps to one file. */
public final class ExportArchive {

  private final Clock clock;

  /**
   * An export of archives.
   *
   * @param clock what tells the time of writing
   */
  public ExportArchive(Clock clock) {
    this.clock = clock;
  }

  /**
   * Writes an archive. The file has its name only once it is whole.
   *
   * @param ledger what is archived, as it is at one moment; others may write to it meanwhile
   * @param file a file that is not there yet
   * @throws InvalidValueException if it is there
   * @throws IOException if it cannot be written
   */
  public void write(Ledger ledger, Path file) throws IOException {
    if (Files.exists(file)) {
      throw new InvalidValueException(
          file + " is there already; an archive does not overwrite, so give another name");
    }
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial));
        ArchiveWriter archive = new ArchiveWriter(out, clock.instant())) {
      ledger.archive(entry -> {
        try {
          archive.add(entry);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try {
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(partial, file);
    }
  }
}
