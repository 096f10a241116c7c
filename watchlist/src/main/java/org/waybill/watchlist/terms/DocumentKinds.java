package org.waybill.watchlist.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.Coded;
import org.waybill.model.watchlist.IdentifierKind;

/** What lists call numbers and documents, to kinds of identifiers; {@code documents.tsv}. */
public final class DocumentKinds {

  private static final DocumentKinds STANDARD = new DocumentKinds();

  private record Word(String phrase, Optional<IdentifierKind> kind) {}

  private final List<Word> words = new ArrayList<>();

  private DocumentKinds() {
    try (InputStream stream =
        DocumentKinds.class.getResourceAsStream("/org/waybill/watchlist/documents.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("documents.tsv is not packed into the module watchlist");
      }
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(cells ->
              words.add(
                  new Word(
                      cells[0],
                      cells[1].equals("-")
                          ? Optional.empty()
                          : Optional.of(Coded.of(IdentifierKind.class, cells[1])))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The kinds that Waybill knows. */
  public static DocumentKinds standard() {
    return STANDARD;
  }

  /**
   * The kind of a number; none where the list gives what identifies nobody, such as a website or a
   * remark.
   *
   * @param called what the list calls it
   */
  public Optional<IdentifierKind> find(String called) {
    String text = " " + Blanks.single(called).toLowerCase(Locale.ROOT) + " ";
    for (Word word : words) {
      if (text.contains(word.phrase())) {
        return word.kind();
      }
    }
    return Optional.of(IdentifierKind.OTHER);
  }
}
