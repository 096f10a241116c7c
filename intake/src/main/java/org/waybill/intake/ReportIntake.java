package org.waybill.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.waybill.model.Report;

/**
 * Takes in reports: from files, folders and standard input to {@link Report}s.
 *
 * <p>An input that cannot be taken becomes an {@link Intake.Rejected} in its place of the stream;
 * nothing is thrown for it. Safe for use by several threads.
 */
public final class ReportIntake {

  /** The path that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Set<String> LINES = Set.of("jsonl", "ndjson");

  private final IntakeSettings settings;

  /** An intake with the given settings. */
  public ReportIntake(IntakeSettings settings) {
    this.settings = settings;
  }

  /**
   * The reports that paths lead to, in the order of the paths and by name within a folder.
   *
   * <p>The stream is lazy: a file is opened when its turn comes and one report is held at a time,
   * so that a folder may have any number of them. Close the stream if it is not read to its end.
   *
   * @param paths files, folders (read with the folders below them; hidden entries and names that do
   *     not end in .txt, .text, .html, .htm, .xhtml, .json, .jsonl or .ndjson are passed over, and
   *     so is a .jsonl beside a .json of the same name, which codes that report), and {@link
   *     #STANDARD_INPUT}
   * @param standardInput what {@link #STANDARD_INPUT} reads; left open
   */
  public Stream<Intake> read(List<String> paths, InputStream standardInput) {
    return stream(new IntakeIterator(this, List.copyOf(paths), standardInput));
  }

  /**
   * The reports in one input: one, unless it is JSON with a report a line.
   *
   * @param where what the input is called in results
   * @param input its bytes; closed with the stream
   */
  public Stream<Intake> read(String where, InputStream input) {
    return stream(new IntakeIterator(this, where, input));
  }

  private static Stream<Intake> stream(IntakeIterator results) {
    Spliterator<Intake> lazily =
        Spliterators.spliteratorUnknownSize(
            (Iterator<Intake>) results, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(lazily, false).onClose(results::close);
  }

  /**
   * Reads what one input holds.
   *
   * @param extension the part of its name after the last dot, or an empty string
   */
  Iterator<Intake> open(String where, BoundedInput input, String extension) {
    boolean namedAsLines = LINES.contains(extension);
    try {
      ContentForm form = ContentForm.of(input.head());
      if (form == ContentForm.TEXT && (namedAsLines || extension.equals("json"))) {
        // Broken JSON is no text that anybody wrote.
        form = Decoding.decode(input.head()).isBlank() ? form : ContentForm.JSON;
      }
      return switch (form) {
        case JSON -> new JsonReports(this, where, utf8(input), namedAsLines);
        case HTML -> List.of(accept(where, HtmlForm.read(input.readPage()))).iterator();
        case TEXT -> List.of(accept(where, text(input.readAll()))).iterator();
      };
    } catch (RefusedException refused) {
      return List.<Intake>of(refused.at(where)).iterator();
    } catch (IOException failed) {
      return List.<Intake>of(unreadable(where, failed)).iterator();
    }
  }

  /** JSON is read by lines of bytes, which UTF-16 and UTF-32 do not have. */
  private BoundedInput utf8(BoundedInput input) throws IOException, RefusedException {
    if (Decoding.isWide(input.head())) {
      byte[] bytes = Decoding.decode(input.readAll()).getBytes(StandardCharsets.UTF_8);
      return new BoundedInput(new ByteArrayInputStream(bytes), settings.limits());
    }
    return input;
  }

  static Intake.Rejected unreadable(String where, IOException failed) {
    String reason = failed.getMessage() == null ? "" : " (" + failed.getMessage() + ")";
    return new Intake.Rejected(
        where,
        Refusal.UNREADABLE,
        "cannot be read" + reason + "; check that it is there and that you may read it");
  }

  IntakeLimits limits() {
    return settings.limits();
  }

  private static ReportContent text(byte[] bytes) {
    String body = Decoding.decode(bytes);
    return new ReportContent(body, TextForm.details(body), "");
  }

  /** Makes the report of what was read, or says why it cannot be one. */
  Intake accept(String where, ReportContent content) {
    try {
      return new Intake.Accepted(report(content), where);
    } catch (RefusedException refused) {
      return refused.at(where);
    }
  }

  private Report report(ReportContent content) throws RefusedException {
    String body = content.body();
    if (body.isBlank()) {
      throw new RefusedException(
          Refusal.EMPTY, "has no text; give the body of a report, or leave it out");
    }
    ReportDetails details = settings.given().orElse(content.details());
    String outlet =
        Optional.of(details.outlet())
            .filter(name -> !name.isEmpty())
            .or(() -> Outlets.known().inDateline(body))
            .or(() -> Outlets.known().at(details.url()))
            .orElse("");
    return new Report(
        details.id().isEmpty() ? TextIds.of(body) : details.id(),
        details.language().isEmpty() ? detected(content) : supported(details.language()),
        details.title(),
        outlet,
        known(details.published()),
        known(details.url()),
        body);
  }

  private String detected(ReportContent content) throws RefusedException {
    Optional<String> language =
        LanguageDetector.detect(content.body(), content.languageHint(), settings.languages());
    if (language.isEmpty()) {
      throw new RefusedException(
          Refusal.UNKNOWN_LANGUAGE,
          "has too few words to tell its language; say which it is (field 'lang' of the JSON form)");
    }
    return supported(language.get());
  }

  private String supported(String language) throws RefusedException {
    if (settings.languages().isEmpty() || settings.languages().contains(language)) {
      return language;
    }
    throw new RefusedException(
        Refusal.UNSUPPORTED_LANGUAGE,
        "is in "
            + LanguageCodes.nameOf(language)
            + " ("
            + language
            + "); only "
            + String.join(", ", settings.languages().stream().sorted().toList())
            + " can be read. If that is wrong, say which language it is (field 'lang' of the JSON"
            + " form)");
  }

  private static Optional<String> known(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
