package org.waybill.bench;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.intake.Intake;
import org.waybill.intake.IntakeSettings;
import org.waybill.intake.ReportIntake;
import org.waybill.model.Report;
import org.waybill.reading.gate.Gate;

/**
 * The bundled examples as reports of the length of a long news story.
 *
 * <p>They stand in the folder that the system property {@code waybill.examples} names, {@code
 * examples} unless given.
 */
final class ExampleReports {

  /** The words of a report. */
  static final int WORDS = 600;

  private static final String FOLDER = System.getProperty("waybill.examples", "examples");
  private static final Set<String> LANGUAGES = Set.of("en", "es");

  private ExampleReports() {}

  /** A report of {@link #WORDS} words that the gate lets pass, repeated from the examples. */
  static Report relevant(String language) {
    Gate gate = Gate.load(language);
    List<String> bodies =
        read()
            .filter(report -> report.language().equals(language))
            .map(Report::body)
            .filter(gate::relevant)
            .toList();
    if (bodies.isEmpty()) {
      throw new IllegalStateException(
          FOLDER
              + " holds no report in '"
              + language
              + "'; name the folder with -Dwaybill.examples");
    }
    StringBuilder body = new StringBuilder();
    int words = 0;
    for (int i = 0; words < WORDS; i++) {
      for (String paragraph : bodies.get(i % bodies.size()).split("\n+")) {
        if (words < WORDS) {
          body.append(paragraph).append("\n\n");
          words += paragraph.split("\\s+").length;
        }
      }
    }
    return new Report(
        "bench-" + language,
        language,
        "",
        "Bench",
        Optional.of("2024-03-19"),
        Optional.empty(),
        body.toString().strip());
  }

  private static Stream<Report> read() {
    ReportIntake intake = new ReportIntake(IntakeSettings.forLanguages(LANGUAGES));
    try (Stream<Intake> inputs = intake.read(List.of(FOLDER), InputStream.nullInputStream())) {
      return inputs
          .filter(Intake.Accepted.class::isInstance)
          .map(input -> ((Intake.Accepted) input).report())
          .collect(Collectors.toList())
          .stream();
    }
  }
}
