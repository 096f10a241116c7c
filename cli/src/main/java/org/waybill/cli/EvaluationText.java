package org.waybill.cli;

import java.util.Formatter;
import java.util.Locale;
import org.waybill.usecases.evaluation.Evaluation;
import org.waybill.usecases.evaluation.GoldClaim;

/** An evaluation in lines, for people and for {@code grep}. */
final class EvaluationText {

  private final Evaluation evaluation;

  EvaluationText(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Precision, recall, F1, the accuracy of the fields and the figures of each kind. */
  String figures() {
    Formatter text = new Formatter(Locale.ROOT);
    text.format(
        "%d reports, %d coded claims, %d claims%n%n",
        evaluation.reports().size(), evaluation.gold(), evaluation.predicted());
    text.format("%-12s %9s %9s %9s%n", "", "precision", "recall", "F1");
    score(text, "found", evaluation.found());
    score(text, "claims", evaluation.claims());
    score(text, "in full", evaluation.inFull());
    text.format("%n%-12s %9s %9s %9s%n", "field", "accuracy", "right", "of");
    evaluation
        .fields()
        .forEach((field, share) ->
            text.format("%-12s %9.3f %9d %9d%n", field, share.ratio(), share.right(), share.of()));
    text.format(
        "%n%-12s %9s %9s %9s %9s %9s%n", "kind", "precision", "recall", "F1", "coded", "claims");
    evaluation
        .kinds()
        .forEach((kind, counted) ->
            text.format(
                "%-12s %9.3f %9.3f %9.3f %9d %9d%n",
                kind,
                counted.score().precision(),
                counted.score().recall(),
                counted.score().f1(),
                counted.gold(),
                counted.predicted()));
    return text.toString();
  }

  /**
   * A line for each report, and if wanted one for each miss and each spare claim.
   *
   * @param withMisses whether to list them
   */
  String reports(boolean withMisses) {
    Formatter text = new Formatter(Locale.ROOT);
    for (Evaluation.ReportOutcome outcome : evaluation.reports()) {
      String id = outcome.report().id();
      text.format(
          "%s: %d coded, %d claims, %d right, %d in full%n",
          id, outcome.gold(), outcome.predicted(), outcome.right(), outcome.inFull());
      if (withMisses) {
        for (GoldClaim missed : outcome.missed()) {
          text.format("  MISSED %s %s%n", id, missed.line());
        }
        for (Evaluation.SpareClaim spare : outcome.spare()) {
          text.format("  SPARE %s %s %s | %s%n", id, spare.rule(), spare.event(), spare.evidence());
        }
      }
      for (GoldClaim misplaced : outcome.misplaced()) {
        text.format("  NOT IN THE TEXT %s %s%n", id, misplaced.line());
      }
    }
    return text.format("%n").toString();
  }

  private static void score(Formatter text, String name, Evaluation.Score score) {
    text.format("%-12s %9.3f %9.3f %9.3f%n", name, score.precision(), score.recall(), score.f1());
  }
}
