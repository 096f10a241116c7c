package org.waybill.ledger.lists;

import java.util.List;
import java.util.Optional;

/** The official lists that a ledger keeps. Safe for several threads and processes. */
public interface KeptLists {

  /**
   * Takes in a version of a list, whole or not at all; earlier versions stay. A file that is the
   * same as that of the newest version changes nothing.
   *
   * @param about what it is
   * @param file the bytes of the file
   * @return the version, which is the newest one then; empty if it changed nothing
   */
  Optional<ListVersion> keep(ListVersion.About about, byte[] file);

  /** The newest version of each list, by the lists' codes. */
  List<ListVersion> newest();

  /** All versions of a list, the oldest first. */
  List<ListVersion> versions(String list);

  /**
   * The bytes of the file of a version.
   *
   * @param list the code of the list
   * @param number the number of the version
   * @throws org.waybill.model.InvalidValueException if the ledger does not have it
   */
  byte[] file(String list, long number);
}
