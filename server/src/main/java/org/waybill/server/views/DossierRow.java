package org.waybill.server.views;

import java.util.Optional;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.model.Stage;
import org.waybill.usecases.dossiers.DossierWords;

/**
 * A dossier in a list.
 *
 * @param supplier who supplies, in words
 * @param recipient who receives, in words
 * @param open whether the direction is open
 * @param certain the furthest stage that is claimed as certain, in words; empty if none is
 * @param probable the furthest stage that is claimed as probable
 * @param possible the furthest stage that is claimed as possible
 * @param halted whether a halt is claimed
 * @param grade the Admiralty grade of the furthest stage; empty if there is none
 * @param because why it is graded so
 * @param origins how many independent origins claim transfers
 * @param denied how many origins deny them
 * @param contradictions how many contradictions there are
 * @param when when, in days
 * @param href the dossier
 */
public record DossierRow(
    String supplier,
    String recipient,
    boolean open,
    String certain,
    String probable,
    String possible,
    boolean halted,
    String grade,
    String because,
    int origins,
    int denied,
    int contradictions,
    String when,
    String href) {

  /** The row of a dossier. */
  public static DossierRow of(DossierSummary dossier, Words words) {
    return new DossierRow(
        words.principal(dossier.relation().supplier()),
        words.principal(dossier.relation().recipient()),
        dossier.relation().open(),
        stage(dossier.furthest().certain(), words),
        stage(dossier.furthest().probable(), words),
        stage(dossier.furthest().possible(), words),
        dossier.furthest().halted(),
        dossier.assessment().map(assessment -> assessment.grade().code()).orElse(""),
        dossier.assessment().map(assessment -> assessment.because()).orElse(""),
        dossier.origins(),
        dossier.deniers().size(),
        dossier.contradictions(),
        DossierWords.days(dossier.span()),
        Link.dossier(dossier.relation().supplier(), dossier.relation().recipient()));
  }

  static String stage(Optional<Stage> stage, Words words) {
    return stage.map(reached -> words.code("stage", reached)).orElse("");
  }
}
