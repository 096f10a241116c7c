package org.waybill.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Report;

/** Reads what a test gives, as an application would. */
final class Inputs {

  static final IntakeSettings SPANISH_AND_ENGLISH = IntakeSettings.forLanguages(Set.of("es", "en"));

  static final String SPANISH =
      "El gobierno de Polonia anunció el martes que comprará cien tanques a Corea del Sur, según el"
          + " ministro de Defensa.";

  static final String ENGLISH =
      "The government of Poland said on Tuesday that it would buy one hundred tanks from South"
          + " Korea, according to the defence minister.";

  private Inputs() {}

  static Intake only(byte[] bytes) {
    return only(bytes, SPANISH_AND_ENGLISH);
  }

  static Intake only(byte[] bytes, IntakeSettings settings) {
    try (Stream<Intake> results = new ReportIntake(settings).read("given", stream(bytes))) {
      List<Intake> all = results.toList();
      if (all.size() != 1) {
        throw new AssertionError("one result was expected and not " + all);
      }
      return all.getFirst();
    }
  }

  static Report report(byte[] bytes) {
    return report(only(bytes));
  }

  static Report report(String text) {
    return report(text.getBytes(StandardCharsets.UTF_8));
  }

  static Report report(Intake intake) {
    if (intake instanceof Intake.Accepted accepted) {
      return accepted.report();
    }
    throw new AssertionError(intake.toString());
  }

  static Intake.Rejected rejected(String text) {
    return rejected(text.getBytes(StandardCharsets.UTF_8));
  }

  static Intake.Rejected rejected(byte[] bytes) {
    return rejected(only(bytes));
  }

  static Intake.Rejected rejected(Intake intake) {
    if (intake instanceof Intake.Rejected rejected) {
      return rejected;
    }
    throw new AssertionError("was taken: " + intake);
  }

  static List<Intake> all(String text) {
    try (Stream<Intake> results =
        new ReportIntake(SPANISH_AND_ENGLISH)
            .read("given", stream(text.getBytes(StandardCharsets.UTF_8)))) {
      return results.toList();
    }
  }

  static List<Intake> all(Path... paths) {
    List<String> names = Stream.of(paths).map(Path::toString).toList();
    try (Stream<Intake> results =
        new ReportIntake(SPANISH_AND_ENGLISH).read(names, InputStream.nullInputStream())) {
      return results.toList();
    }
  }

  static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** A report in the JSON form; quotes in the values are the caller's to escape. */
  static String json(String id, String language, String text) {
    return "{\"id\": \"" + id + "\", \"lang\": \"" + language + "\", \"text\": \"" + text + "\"}";
  }
}
