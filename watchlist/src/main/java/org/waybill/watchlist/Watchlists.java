package org.waybill.watchlist;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.watchlist.Entry;
import org.waybill.watchlist.source.Decoding;
import org.waybill.watchlist.source.Opening;
import org.waybill.watchlist.source.RefusedException;

/** Opens list files: recognises their formats by what they hold, whatever they are called. */
public final class Watchlists {

  private static final int HEAD = 1 << 14;

  private final Limits limits;
  private final Archives archives;

  /** Opens files within limits. */
  public Watchlists(Limits limits) {
    this.limits = limits;
    this.archives = new Archives(limits);
  }

  /** Opens files within the standard limits. */
  public static Watchlists standard() {
    return new Watchlists(Limits.standard());
  }

  /**
   * The lists of a file, an archive or a folder. In a folder, files that are no list are passed
   * over; OFAC's delimited set is one list.
   *
   * @param path the file or folder
   * @throws UnreadableInputException if there is no list, or a file cannot be read
   */
  public List<Watchlist> open(Path path) {
    if (!Files.isDirectory(path)) {
      return open(path.toString(), List.of(ListSource.of(path)), false);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<ListSource> sources =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(ListSource::of)
              .collect(Collectors.toList());
      return open(path.toString(), sources, true);
    } catch (IOException unreadable) {
      throw unreadable(path.toString(), unreadable);
    }
  }

  /**
   * The lists of a file or archive that is held in memory.
   *
   * @param name the name that messages give
   * @param content the bytes, which the caller leaves unchanged
   * @throws UnreadableInputException if there is no list in it
   */
  public List<Watchlist> open(String name, byte[] content) {
    return open(name, List.of(ListSource.of(name, content)), false);
  }

  /**
   * The lists of a file or archive, wherever its bytes come from.
   *
   * @param source the bytes
   * @throws UnreadableInputException if there is no list in it
   */
  public List<Watchlist> open(ListSource source) {
    return open(source.name(), List.of(source), false);
  }

  /**
   * Reads all lists of a file, an archive or a folder.
   *
   * @param path the file or folder
   * @param entries takes the entries
   * @throws UnreadableInputException if there is no list, or a file is damaged, hostile or beyond
   *     the limits
   */
  public List<ListFile> read(Path path, Consumer<Entry> entries) {
    return open(path).stream().map(list -> list.read(entries)).toList();
  }

  /**
   * The entries of all lists of several files, archives and folders, read at the same time.
   *
   * @param paths the files and folders
   * @return the entries in the order of the paths, and of the files in them
   * @throws UnreadableInputException as {@link #read(Path, Consumer)} does, for one of the paths
   *     that cannot be read
   */
  public List<Entry> entries(List<Path> paths) {
    return paths.parallelStream()
        .flatMap(path -> open(path).stream())
        .map(list -> {
          List<Entry> entries = new ArrayList<>();
          list.read(entries::add);
          return entries;
        })
        .toList()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Watchlist> open(String name, List<ListSource> sources, boolean folder) {
    List<Watchlist> lists = new ArrayList<>();
    List<ListSource> set = new ArrayList<>();
    Optional<FormatReader> setReader = Optional.empty();
    int looked = 0;
    for (ListSource source : sources) {
      try {
        Archives.Content content = archives.look(source);
        for (ListSource part : content.sources()) {
          looked++;
          Optional<FormatReader> reader = Formats.of(opening(part, content.workbook()));
          if (reader.isPresent() && reader.get().format() == ListFormat.OFAC_CSV) {
            setReader = reader;
            set.add(part);
          } else {
            reader.ifPresent(known -> lists.add(new Opened(part.name(), known, List.of(part))));
          }
        }
      } catch (IOException unreadable) {
        throw unreadable(source.name(), unreadable);
      }
    }
    setReader.ifPresent(reader ->
        lists.add(new Opened(set.size() == 1 ? set.getFirst().name() : name, reader, set)));
    if (lists.isEmpty()) {
      throw new UnreadableInputException(
          name
              + ": "
              + (folder || looked > 1 ? "none of its " + looked + " files is" : "this is not")
              + " a list in a format that Waybill knows; known are "
              + Arrays.stream(ListFormat.values())
                  .map(ListFormat::code)
                  .collect(Collectors.joining(", "))
              + " (docs/watchlists.md)");
    }
    return lists;
  }

  private static Opening opening(ListSource source, boolean workbook) throws IOException {
    return new Opening(workbook ? "" : Decoding.head(source, HEAD), workbook);
  }

  private static UnreadableInputException unreadable(String name, IOException cause) {
    String why =
        switch (cause) {
          case RefusedException refused -> String.valueOf(refused.getMessage());
          case CharacterCodingException badly ->
              "its bytes are not text in the encoding that it says or seems to have; get the file"
                  + " anew from its publisher, or save it as UTF-8";
          case EOFException early -> "the archive is cut off; get the file anew from its publisher";
          case ZipException damaged ->
              "the archive is damaged ("
                  + damaged.getMessage()
                  + "); get the file anew from its publisher";
          case NoSuchFileException missing -> "there is no such file; check the path";
          default -> "it cannot be read: " + cause;
        };
    return new UnreadableInputException(name + ": " + why, cause);
  }

  /** A list whose reader is known. */
  private final class Opened implements Watchlist {

    private final String name;
    private final FormatReader reader;
    private final List<ListSource> sources;

    Opened(String name, FormatReader reader, List<ListSource> sources) {
      this.name = name;
      this.reader = reader;
      this.sources = List.copyOf(sources);
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public ListFormat format() {
      return reader.format();
    }

    @Override
    public ListFile read(Consumer<Entry> entries) {
      ListSink sink = new ListSink(entries, limits);
      try {
        reader.read(sources, limits, sink);
      } catch (IOException refused) {
        throw unreadable(name, refused);
      }
      return sink.file(name, reader.format());
    }
  }
}
