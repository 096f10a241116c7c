package org.waybill.bench.weights;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.intake.Intake;
import org.waybill.intake.IntakeSettings;
import org.waybill.intake.ReportIntake;
import org.waybill.model.Report;
import org.waybill.reading.GrammarReader;
import org.waybill.syntax.corenlp.CoreNlpParsers;
import org.waybill.usecases.evaluation.GoldFolder;
import org.waybill.usecases.evaluation.GoldReport;

/**
 * Fits {@code weights/transfer.tsv} to coded reports: {@code FitTransfers THRESHOLD FILE FOLDER…}.
 */
public final class FitTransfers {

  /** A weight nearer to 0 changes nothing that is told. */
  private static final double LEAST = 0.02;

  private FitTransfers() {}

  /** Fits the weights to the coded reports below the folders, and writes them. */
  public static void main(String[] arguments) throws IOException {
    CoreNlpParsers parsers = new CoreNlpParsers();
    Map<String, GrammarReader> readers = new TreeMap<>();
    fit(
        arguments,
        language ->
            readers.computeIfAbsent(language, code -> new GrammarReader(parsers.parser(code))));
  }

  /** The same, on readers of one's own. */
  public static void fit(String[] arguments, Function<String, GrammarReader> readers)
      throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException(
          "give the threshold (0.25), the file to write (weights/transfer.tsv) and folders of"
              + " coded reports");
    }
    List<Example> examples = new ArrayList<>();
    int reports = 0;
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      for (GoldReport gold : GoldFolder.read(Path.of(folder))) {
        reports++;
        Report report = report(gold);
        examples.addAll(Labels.of(gold, readers.apply(gold.language()).weighed(report)));
      }
    }
    Map<String, Double> weights = new TreeMap<>(ConditionalLogit.fit(examples));
    List<String> lines = new ArrayList<>();
    lines.add("# feature\tweight in logits; see docs/weighing.md");
    lines.add("@threshold\t" + Double.parseDouble(arguments[0]));
    weights.forEach((feature, weight) -> {
      if (Math.abs(weight) >= LEAST) {
        lines.add(feature + "\t" + String.format(Locale.ROOT, "%.2f", weight));
      }
    });
    Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    long told = examples.stream().filter(example -> !example.right().isEmpty()).count();
    System.out.printf(
        Locale.ROOT,
        "%d reports, %d words that may tell of a transfer, %d that do; %d weights in %s%n",
        reports,
        examples.size(),
        told,
        lines.size() - 2,
        arguments[1]);
  }

  /** The report as it is taken in elsewhere: its title counts in reading. */
  private static Report report(GoldReport gold) {
    try (Stream<Intake> taken =
        new ReportIntake(IntakeSettings.forLanguages(Set.of(gold.language())))
            .read(List.of(gold.report().toString()), InputStream.nullInputStream())) {
      return taken
          .filter(Intake.Accepted.class::isInstance)
          .map(input -> ((Intake.Accepted) input).report())
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(gold.report() + " cannot be taken in"));
    }
  }
}
