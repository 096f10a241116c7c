package org.waybill.cli;

import org.waybill.screening.Comparer;
import picocli.CommandLine.Option;

/** From which score on names match, and in what form that is told. */
final class ScreeningOptions {

  /** The forms of the answer; the names are what {@code --format} takes. */
  enum Form {
    table,
    jsonl
  }

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = "The lowest score of a match; default: ${DEFAULT-VALUE}.")
  private double threshold = Comparer.DEFAULT_THRESHOLD;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (for people) or jsonl; default: ${DEFAULT-VALUE}.")
  private Form form = Form.table;

  double threshold() {
    return threshold;
  }

  Form form() {
    return form;
  }
}
