package org.waybill.usecases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.export.claimformat.ClaimReader;
import org.waybill.export.claimformat.ClaimWriter;
import org.waybill.export.claimformat.CodedClaim;
import org.waybill.model.Claim;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.evaluation.Evaluation;
import org.waybill.usecases.evaluation.GoldFolder;
import org.waybill.usecases.evaluation.GoldReport;
import org.waybill.usecases.evaluation.Scorer;

/**
 * Compares claims, or what Waybill reads, with the claims that people coded in the same reports.
 */
public final class EvaluateClaims {

  private final ReadReports reading;

  /** An evaluation that reads reports, where it must, in the given way. */
  public EvaluateClaims(ReadReports reading) {
    this.reading = reading;
  }

  /**
   * What is to be compared.
   *
   * @param gold the folder of coded reports
   * @param claims a file in the claim format, or reports to read first; the coded reports
   *     themselves if empty
   * @param language the ISO 639-1 code of the only language to look at
   */
  public record Request(Path gold, Optional<String> claims, Optional<String> language) {}

  /**
   * Compares.
   *
   * @param request what
   * @param standardInput what {@code -} stands for
   * @param outcomes gets the outcome of each report that had to be read
   * @throws UnreadableInputException if the folder or the file of claims is faulty
   */
  public Evaluation evaluate(
      Request request, InputStream standardInput, Consumer<ReadOutcome> outcomes) {
    List<GoldReport> gold =
        GoldFolder.read(request.gold()).stream()
            .filter(report -> request.language().map(report.language()::equals).orElse(true))
            .toList();
    if (gold.isEmpty()) {
      throw new UnreadableInputException(
          request.gold()
              + ": no coded report in the language \""
              + request.language().orElse("")
              + "\"; leave out --lang, or name another language");
    }
    return Scorer.evaluate(gold, claims(request, gold, standardInput, outcomes));
  }

  private Map<String, List<CodedClaim>> claims(
      Request request,
      List<GoldReport> gold,
      InputStream standardInput,
      Consumer<ReadOutcome> outcomes) {
    Map<String, List<CodedClaim>> byReport = new HashMap<>();
    Optional<Path> file = request.claims().map(Path::of).filter(EvaluateClaims::holdsClaims);
    if (file.isPresent()) {
      for (CodedClaim claim : read(file.get())) {
        add(byReport, claim);
      }
      return byReport;
    }
    List<String> paths =
        request
            .claims()
            .map(List::of)
            .orElseGet(() -> gold.stream().map(report -> report.report().toString()).toList());
    reading.read(
        ReadRequest.of(paths),
        standardInput,
        outcome -> {
          outcomes.accept(outcome);
          if (outcome instanceof ReadOutcome.Read read) {
            for (Claim claim : read.claims()) {
              add(byReport, ClaimReader.read(read.where(), ClaimWriter.toJson(claim)));
            }
          }
        });
    return byReport;
  }

  private static void add(Map<String, List<CodedClaim>> byReport, CodedClaim claim) {
    byReport.computeIfAbsent(claim.reportId(), ignored -> new ArrayList<>()).add(claim);
  }

  private static List<CodedClaim> read(Path file) {
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return ClaimReader.readAll(file.toString(), lines);
    } catch (IOException e) {
      throw new UnreadableInputException(
          file + ": cannot be read (" + e.getMessage() + "); check that it is there, and UTF-8", e);
    }
  }

  /** Whether a file is in the claim format, by its first line. */
  private static boolean holdsClaims(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String first = lines.readLine();
      while (first != null && first.isBlank()) {
        first = lines.readLine();
      }
      return first == null || first.contains("\"" + ClaimWriter.FORMAT + "\"");
    } catch (CharacterCodingException notUtf8) {
      return false;
    } catch (IOException e) {
      throw new UnreadableInputException(
          file + ": cannot be read (" + e.getMessage() + "); check that it is there", e);
    }
  }
}
