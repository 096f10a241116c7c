package org.waybill.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.waybill.model.watchlist.Entry;

/** The made-up list files of the tests, whose persons and companies do not exist. */
final class ListFiles {

  private ListFiles() {}

  /** A file read to its end. */
  record Got(ListFile file, List<Entry> entries) {

    Entry entry(String id) {
      return entries.stream()
          .filter(entry -> entry.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new NoSuchElementException("no entry " + id));
    }
  }

  static byte[] bytes(String name) {
    try (InputStream stream = ListFiles.class.getResourceAsStream("/lists/" + name)) {
      if (stream == null) {
        throw new NoSuchElementException(name);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Got read(String name) {
    return read(name, bytes(name));
  }

  static Got read(String name, byte[] content) {
    List<Entry> entries = new ArrayList<>();
    List<Watchlist> lists = Watchlists.standard().open(name, content);
    return new Got(lists.getFirst().read(entries::add), entries);
  }
}
