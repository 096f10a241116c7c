package org.waybill.watchlist;

import java.util.function.Consumer;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.watchlist.Entry;

/** A list file, recognised and not yet read. */
public interface Watchlist {

  /** The name of the file, or of the folder that its parts lie in. */
  String name();

  /** The format that it is in. */
  ListFormat format();

  /**
   * Reads the file to its end; may be called again.
   *
   * @param entries takes the entries, one at a time and in the order of the file
   * @throws UnreadableInputException if the file is damaged, hostile or beyond the limits; entries
   *     may have been handed over before
   */
  ListFile read(Consumer<Entry> entries);
}
