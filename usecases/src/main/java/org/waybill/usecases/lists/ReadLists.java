package org.waybill.usecases.lists;

import java.nio.file.Path;
import java.util.List;
import org.waybill.watchlist.ListFile;
import org.waybill.watchlist.Watchlists;

/** Reads list files to their ends and says what is in them. */
public final class ReadLists {

  /**
   * What the lists of a file, an archive or a folder hold.
   *
   * @param path the file or folder
   * @throws org.waybill.model.UnreadableInputException if there is no list, or one is refused
   */
  public List<ListFile> read(Path path) {
    return Watchlists.standard().read(path, entry -> {});
  }
}
