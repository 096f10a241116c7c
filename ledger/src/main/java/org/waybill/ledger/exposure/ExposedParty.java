package org.waybill.ledger.exposure;

import java.util.List;
import org.waybill.ledger.KeptParty;
import org.waybill.ledger.dossier.Relation;

/**
 * A party that resembles entries of lists.
 *
 * @param party the party, with the number of its claims
 * @param dossiers the relations of the dossiers that its newest 5000 claims are in, sorted
 * @param hits the entries, the most alike first; never none
 */
public record ExposedParty(KeptParty party, List<Relation> dossiers, List<KeptHit> hits) {

  /** Copies the lists. */
  public ExposedParty {
    dossiers = List.copyOf(dossiers);
    hits = List.copyOf(hits);
  }

  /** Whether somebody must still look at it: not all hits are cleared. */
  public boolean isOpen() {
    return hits.stream().anyMatch(kept -> kept.cleared().isEmpty());
  }
}
