package org.waybill.usecases.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;

/**
 * A folder of coded reports: anywhere below it, {@code <id>.jsonl} with a coded claim a line,
 * beside {@code <id>.json} with the report.
 */
public final class GoldFolder {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CODING = ".jsonl";
  private static final String LAYOUT =
      "a gold folder has <id>.jsonl (a coded claim a line) beside <id>.json (the report);"
          + " docs/evaluation.md shows one";

  private GoldFolder() {}

  /** Whether a file is the coding of a report that lies beside it. */
  public static boolean isCoding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(CODING) && Files.isRegularFile(reportOf(file));
  }

  /**
   * All coded reports below a folder, sorted by path.
   *
   * @param folder the folder
   * @throws UnreadableInputException if there is none, or one is faulty; the message names file,
   *     line and field
   */
  public static List<GoldReport> read(Path folder) {
    List<Path> codings;
    try (Stream<Path> files = Files.walk(folder)) {
      codings =
          files
              .filter(file -> String.valueOf(file.getFileName()).endsWith(CODING))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    } catch (IOException e) {
      throw new UnreadableInputException(folder + ": cannot be read as a folder; " + LAYOUT, e);
    }
    if (codings.isEmpty()) {
      throw new UnreadableInputException(folder + ": no coded reports; " + LAYOUT);
    }
    List<GoldReport> reports = new ArrayList<>();
    for (Path coding : codings) {
      reports.add(report(coding));
    }
    return reports;
  }

  private static GoldReport report(Path coding) {
    Path file = reportOf(coding);
    if (!Files.isRegularFile(file)) {
      throw new UnreadableInputException(
          coding + ": its report " + file.getFileName() + " is not beside it; " + LAYOUT);
    }
    JsonNode report = json(file.toString(), text(file));
    List<GoldClaim> claims = new ArrayList<>();
    int number = 0;
    for (String line : text(coding).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        claims.add(claim(coding + ":" + number, line.strip()));
      }
    }
    String at = file.toString();
    return new GoldReport(
        GoldLine.text(at, report, "id"),
        GoldLine.text(at, report, "lang"),
        GoldLine.text(at, report, "text"),
        claims,
        file);
  }

  private static GoldClaim claim(String place, String line) {
    try {
      return GoldLine.claim(place, json(place, line), line);
    } catch (InvalidValueException e) {
      throw new UnreadableInputException(place + ": " + e.getMessage(), e);
    }
  }

  private static Path reportOf(Path coding) {
    String name = String.valueOf(coding.getFileName());
    return coding.resolveSibling(name.substring(0, name.length() - CODING.length()) + ".json");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnreadableInputException(
          file
              + ": cannot be read as UTF-8 text ("
              + e.getMessage()
              + "); check rights and encoding",
          e);
    }
  }

  private static JsonNode json(String place, String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          place + ": is no JSON (" + e.getOriginalMessage() + "); " + LAYOUT, e);
    }
  }
}
