package org.waybill.usecases.dossiers;

import org.waybill.ledger.DossierQuery;
import org.waybill.ledger.Dossiers;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Dossier;
import org.waybill.ledger.dossier.DossierSummary;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.InvalidValueException;

/** Lists and opens the dossiers of a ledger. */
public final class ShowDossiers {

  private final Dossiers dossiers;

  /** The dossiers of what a ledger keeps. */
  public ShowDossiers(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Dossiers that are wanted, in the order of their relations; only those shown are built. */
  public Page<Dossier> page(DossierQuery query, PageRequest page) {
    Page<Relation> relations = dossiers.relations(query, page);
    return new Page<>(relations.items().stream().map(dossiers::dossier).toList(), relations.next());
  }

  /** What a list tells of the dossiers that are wanted, in the order of their relations. */
  public Page<DossierSummary> summaries(DossierQuery query, PageRequest page) {
    Page<Relation> relations = dossiers.relations(query, page);
    return new Page<>(dossiers.summaries(relations.items()), relations.next());
  }

  /**
   * One dossier.
   *
   * @param supplier the id or name of the supplier
   * @param recipient the id or name of the recipient
   * @throws InvalidValueException if the ledger says nothing of a transfer between the two
   */
  public Dossier open(String supplier, String recipient) {
    Relation relation = Relation.directed(supplier, recipient);
    Dossier dossier = dossiers.dossier(relation);
    if (dossier.courses().isEmpty() && dossier.touches().isEmpty()) {
      throw new InvalidValueException(
          "there is no dossier "
              + relation
              + "; waybill dossiers lists those there are, and states go by their two-letter codes");
    }
    return dossier;
  }
}
