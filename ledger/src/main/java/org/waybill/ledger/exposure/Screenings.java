package org.waybill.ledger.exposure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waybill.ledger.Analyst;
import org.waybill.ledger.Decision;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;

/** What screening the parties of a ledger gave. Safe for several threads and processes. */
public interface Screenings {

  /** The stamps of the parties that were screened, by the parties' keys. */
  Map<String, String> stamps();

  /** Keeps what screening parties gave, in the place of what earlier screenings did. */
  void keep(List<Screening> screenings);

  /** Forgets what screening parties gave, as they are looked for no more. */
  void forget(Collection<String> parties);

  /** The parties with hits, those in most claims first; of each the hits that are wanted. */
  Page<ExposedParty> exposed(ExposureQuery query, PageRequest page);

  /** The parties with hits that take part in the claims of a dossier, by their keys. */
  List<ExposedParty> exposedIn(Relation relation);

  /** The hits of parties, by the parties' keys; nothing for a party without any. */
  Map<String, List<KeptHit>> hitsOf(Collection<String> parties);

  /**
   * Records that a hit is somebody else. It stays cleared until the entry or the party changes, or
   * the decision is undone.
   *
   * @param hit the id of the hit
   * @throws org.waybill.model.InvalidValueException if there is no such hit, or it is cleared
   *     already
   */
  Decision clear(String hit, Analyst by);
}
