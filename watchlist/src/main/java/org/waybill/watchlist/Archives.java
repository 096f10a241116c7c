package org.waybill.watchlist;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.waybill.watchlist.source.CountedStream;
import org.waybill.watchlist.source.RefusedException;

/** Files within archives, as sources of their own. */
final class Archives {

  private static final int MOST_FILES = 1000;
  private static final String WORKBOOK = "xl/workbook.xml";

  private final Limits limits;

  Archives(Limits limits) {
    this.limits = limits;
  }

  /** What is to be read of a file: itself, or the files in it. */
  record Content(List<ListSource> sources, boolean workbook) {}

  /** Looks into a file. */
  Content look(ListSource source) throws IOException {
    byte[] magic;
    try (InputStream stream = source.open()) {
      magic = stream.readNBytes(4);
    }
    if (magic.length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
      return new Content(List.of(new Unzipped(source)), false);
    }
    if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3) {
      Set<String> names = names(source);
      if (names.contains(WORKBOOK)) {
        return new Content(List.of(source), true);
      }
      List<ListSource> parts = new ArrayList<>();
      for (String name : names) {
        parts.add(new Part(source, name));
      }
      return new Content(parts, false);
    }
    return new Content(List.of(source), false);
  }

  /** Reads the archive through, so that a damaged or endless one is met before anything is read. */
  private Set<String> names(ListSource archive) throws IOException {
    Set<String> names = new TreeSet<>();
    Tail tail = new Tail(archive.open());
    int files = 0;
    long bytes = 0;
    try (ZipInputStream zip = new ZipInputStream(tail)) {
      byte[] buffer = new byte[1 << 16];
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
          bytes += count;
          if (bytes > limits.bytes()) {
            throw new RefusedException(
                "file " + entry.getName(),
                "the archive unpacks to more than " + limits.bytes() + " bytes; get it anew");
          }
        }
        files++;
        if (files > MOST_FILES) {
          throw new RefusedException(
              "file " + entry.getName(), "the archive holds more than " + MOST_FILES + " files");
        }
        if (!entry.isDirectory()) {
          names.add(entry.getName());
        }
      }
      tail.drain();
    }
    if (tail.files() != files) {
      throw new RefusedException(
          "end of the archive", "the archive is cut off; get the file anew from its publisher");
    }
    return names;
  }

  /** A file in a zip archive. */
  private record Part(ListSource archive, String file) implements ListSource {

    @Override
    public String name() {
      return archive.name() + "!" + file;
    }

    @Override
    public InputStream open() throws IOException {
      ZipInputStream zip = new ZipInputStream(archive.open());
      try {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals(file)) {
          entry = zip.getNextEntry();
        }
        if (entry == null) {
          throw new FileNotFoundException(name());
        }
        return zip;
      } catch (IOException unreadable) {
        zip.close();
        throw unreadable;
      }
    }
  }

  /** What a gzip file holds. */
  private final class Unzipped implements ListSource {

    private final ListSource packed;

    Unzipped(ListSource packed) {
      this.packed = packed;
    }

    @Override
    public String name() {
      String name = packed.name();
      boolean suffixed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
      return suffixed ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public InputStream open() throws IOException {
      InputStream stream = packed.open();
      try {
        return new CountedStream(new GZIPInputStream(stream), limits.bytes());
      } catch (IOException damaged) {
        stream.close();
        throw damaged;
      }
    }
  }
}
