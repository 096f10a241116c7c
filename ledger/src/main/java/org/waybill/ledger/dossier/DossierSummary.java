package org.waybill.ledger.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What a list tells of a dossier.
 *
 * @param relation whose
 * @param span when the transfers are said to be, over all that is claimed of them
 * @param furthest how far along transfers are, over all categories
 * @param origins how many independent origins claim a transfer, however surely
 * @param deniers the origins that deny a transfer, at whatever stage
 * @param contradictions how much does not go together
 * @param assessment how credible the furthest stage is; empty if no transfer is claimed
 */
public record DossierSummary(
    Relation relation,
    Span span,
    Furthest furthest,
    int origins,
    List<Origin> deniers,
    int contradictions,
    Optional<Assessment> assessment) {

  /** Copies the list. */
  public DossierSummary {
    deniers = List.copyOf(deniers);
  }

  /** The summary of a dossier. */
  public static DossierSummary of(Dossier dossier) {
    return new DossierSummary(
        dossier.relation(),
        dossier.span(),
        dossier.furthest(),
        dossier.origins(),
        dossier.deniers().stream().map(Voice::origin).toList(),
        dossier.contradictions().size(),
        dossier.assessment());
  }
}
