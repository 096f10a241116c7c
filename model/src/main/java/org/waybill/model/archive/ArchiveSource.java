package org.waybill.model.archive;

import java.util.function.Consumer;

/** Whatever has all entries of an archive: a ledger, or a file. */
@FunctionalInterface
public interface ArchiveSource {

  /** Hands over all entries in their order. */
  void handOver(Consumer<ArchiveEntry> entries);
}
