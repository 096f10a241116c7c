package org.waybill.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.ledger.Reading;
import org.waybill.model.Claim;
import org.waybill.model.Report;
import org.waybill.model.Stage;

/** Any number of reports, each the same whenever it is made. */
final class GeneratedReports {

  static final int CLAIMS = 3;

  private static final String[] SUPPLIERS = {"KP", "IR", "CN", "BY", "TR"};

  private static final List<Stage> STAGES = List.of(Stage.values());

  private GeneratedReports() {}

  static String id(int number) {
    return "g" + number;
  }

  static String reader(int version) {
    return "sample/" + version;
  }

  /**
   * A report with its claims; the last of them is read otherwise by each version of the reader.
   *
   * @param number tells the report from others
   * @param version the reader's version
   */
  static Reading reading(int number, int version) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      sentences.add(
          "El suministro " + number + "." + i + " salió de " + SUPPLIERS[(number + i) % 5]);
    }
    Report report =
        new Report(
            id(number),
            "es",
            "Informe " + number,
            "Agencia " + number % 7,
            Optional.of(
                String.format(Locale.ROOT, "2023-%02d-%02d", 1 + number % 12, 1 + number % 28)),
            Optional.empty(),
            String.join(". ", sentences) + ". " + SampleReports.text(number, 40));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < CLAIMS; i++) {
      int shift = i == CLAIMS - 1 ? version : 0;
      claims.add(
          SampleReports.transfer(
              report,
              sentences.get(i),
              SUPPLIERS[(number + i) % 5],
              STAGES.get((number + i + shift) % STAGES.size())));
    }
    return new Reading(report, claims, reader(version));
  }
}
