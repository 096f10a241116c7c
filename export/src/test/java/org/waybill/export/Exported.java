package org.waybill.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an export writes of the samples. A copy is left in {@code target/standards}, for the tools
 * of the standards themselves: {@code export/standards/check} runs them.
 */
public final class Exported {

  private static final Path COPIES = Path.of("target/standards");

  private Exported() {}

  /** How an export is begun. */
  @FunctionalInterface
  public interface Beginning {
    /** An export to a writer. */
    ClaimExport to(Writer out) throws IOException;
  }

  /** The samples in a form. */
  public static String samples(String fileName, Beginning beginning) throws IOException {
    String text = of(Samples.all(), beginning);
    Files.createDirectories(COPIES);
    Files.writeString(COPIES.resolve(fileName), text, UTF_8);
    return text;
  }

  /** Reports in a form. */
  public static String of(List<ReportedClaims> reports, Beginning beginning) throws IOException {
    StringWriter out = new StringWriter();
    try (ClaimExport export = beginning.to(out)) {
      for (ReportedClaims reported : reports) {
        export.add(reported);
      }
    }
    return out.toString();
  }
}
