package org.waybill.usecases;

import java.nio.file.Path;
import org.waybill.export.archive.ArchiveReader;
import org.waybill.ledger.Ledger;

/** Takes an archive into an empty ledger. */
public final class ImportArchive {

  /**
   * Takes in all of an archive or nothing.
   *
   * @param file the archive
   * @param ledger an empty one
   * @throws org.waybill.model.UnreadableInputException if the file is no archive, was cut short or
   *     changed
   * @throws org.waybill.model.InvalidValueException if the ledger is not empty
   */
  public void read(Path file, Ledger ledger) {
    ledger.restore(ArchiveReader.open(file));
  }
}
