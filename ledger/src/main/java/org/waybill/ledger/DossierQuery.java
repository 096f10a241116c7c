package org.waybill.ledger;

import java.util.Optional;
import org.waybill.model.MaterielCategory;
import org.waybill.model.Stage;

/**
 * Which dossiers are wanted; what is empty is not asked for.
 *
 * @param supplier the id or name of the supplier; in an open direction, of either side
 * @param recipient the id or name of the recipient; in an open direction, of either side
 * @param party the id or name of either
 * @param category a category of materiel that transfers are claimed in, and not only their halt
 * @param stage the least stage that is claimed as certain
 */
public record DossierQuery(
    Optional<String> supplier,
    Optional<String> recipient,
    Optional<String> party,
    Optional<MaterielCategory> category,
    Optional<Stage> stage) {

  /** Every dossier. */
  public static DossierQuery all() {
    return new DossierQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
