package org.waybill.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that paths lead to, one after another: a file itself, a folder's files and those of the
 * folders below it, by name.
 *
 * <p>Only the names in the folders on the way down to the current file are held.
 */
final class InputPaths implements Iterator<InputPaths.Found> {

  /** What files of a folder are called that are taken; hidden ones never are. */
  static final Set<String> EXTENSIONS =
      Set.of("txt", "text", "html", "htm", "xhtml", "json", "jsonl", "ndjson");

  private static final String CODING = ".jsonl";

  /** A file to read, or the reason why something cannot be. */
  sealed interface Found {
    /** A file, or a pipe that was named outright. */
    record Input(Path path) implements Found {}

    /** Something that is not taken. */
    record Refused(Intake.Rejected rejected) implements Found {}
  }

  private static final class Folder {
    final Path path;
    final Iterator<Path> entries;
    boolean foundAny;

    Folder(Path path, List<Path> entries) {
      this.path = path;
      this.entries = entries.iterator();
    }
  }

  private final Deque<Folder> way = new ArrayDeque<>();
  private @Nullable Found next;

  InputPaths(String path) {
    next = start(path);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !way.isEmpty()) {
      Folder folder = way.getLast();
      if (folder.entries.hasNext()) {
        next = visit(folder.entries.next());
      } else {
        way.removeLast();
        next = leave(folder);
      }
    }
    return next != null;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private @Nullable Found start(String given) {
    Path path;
    try {
      path = Path.of(given);
    } catch (InvalidPathException noPath) {
      return refused(given, Refusal.NOT_FOUND, "no path can be written like this");
    }
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    if (Files.isSymbolicLink(path) && !Files.exists(path)) {
      return brokenLink(path);
    }
    if (!Files.exists(path)) {
      return refused(given, Refusal.NOT_FOUND, "there is no such file or folder; check the path");
    }
    return new Found.Input(path);
  }

  private @Nullable Found visit(Path path) {
    if (Files.isDirectory(path)) {
      return Files.isSymbolicLink(path)
          ? refused(
              path.toString(),
              Refusal.LINKED_FOLDER,
              "links to folders are not followed, since they can lead in a circle; give the folder"
                  + " that it leads to")
          : enter(path);
    }
    if (!EXTENSIONS.contains(extension(path)) || isCoding(path)) {
      return null;
    }
    way.forEach(folder -> folder.foundAny = true);
    if (!Files.exists(path)) {
      return brokenLink(path);
    }
    // A pipe would be waited for without end.
    return Files.isRegularFile(path)
        ? new Found.Input(path)
        : refused(path.toString(), Refusal.UNREADABLE, "is neither a file nor a folder");
  }

  /** Whether a file holds the claims that a person coded in the report beside it. */
  private static boolean isCoding(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(CODING)
        && Files.isRegularFile(
            path.resolveSibling(name.substring(0, name.length() - CODING.length()) + ".json"));
  }

  private @Nullable Found enter(Path path) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(path)) {
      for (Path entry : listing) {
        if (!entry.getFileName().toString().startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException failed) {
      way.forEach(folder -> folder.foundAny = true);
      return refused(
          path.toString(),
          Refusal.UNREADABLE,
          "the folder cannot be listed; check that you may read and enter it");
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    way.addLast(new Folder(path, entries));
    return null;
  }

  private @Nullable Found leave(Folder folder) {
    return way.isEmpty() && !folder.foundAny
        ? refused(
            folder.path.toString(),
            Refusal.NO_REPORTS,
            "the folder holds no report; files are taken whose names end in "
                + String.join(", ", EXTENSIONS.stream().sorted().map(e -> "." + e).toList()))
        : null;
  }

  private static Found brokenLink(Path path) {
    return refused(
        path.toString(),
        Refusal.UNREADABLE,
        "is a link that leads nowhere or back to itself; remove or mend it");
  }

  private static Found refused(String where, Refusal refusal, String why) {
    return new Found.Refused(new Intake.Rejected(where, refusal, why));
  }

  /** The part of a file's name after the last dot, in lower case. */
  static String extension(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
