package org.waybill.ledger;

import java.util.List;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Relation;

/** The dossiers of a ledger: one for each relation that a claim founds. */
public interface Dossiers {

  /**
   * The relations that have a dossier, in one order: those with a direction, and pairs in an open
   * direction of which neither direction is founded.
   *
   * @throws org.waybill.model.InvalidValueException if the page is to begin after what is no
   *     relation
   */
  Page<Relation> relations(DossierQuery query, PageRequest page);

  /** The dossier of a relation as it is now; an empty one if the ledger has nothing on it. */
  Dossier dossier(Relation relation);

  /** What a list tells of the dossiers of relations as they are now, in the same order. */
  List<DossierSummary> summaries(List<Relation> relations);
}
