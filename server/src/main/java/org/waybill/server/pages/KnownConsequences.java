package org.waybill.server.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.usecases.regimes.DossierRegimes;
import org.waybill.usecases.regimes.ShowRegimes;

/**
 * What would follow for the parties of dossiers, were what is claimed so: what the newest transfers
 * would fall under, and who of those who take part is listed. That is worked out claim by claim, so
 * it is kept as long as nothing in the ledger changes. Safe for several threads.
 */
public final class KnownConsequences {

  /** How many claims of a dossier are looked at, as a page must not take seconds. */
  private static final int NEWEST = 500;

  private static final int MOST = 1000;

  private final Ledger ledger;
  private final ShowRegimes regimes;
  private final Cache<Relation, Known> known = Caffeine.newBuilder().maximumSize(MOST).build();

  /**
   * What is known of the dossiers of a ledger.
   *
   * @param ledger the ledger
   * @param regimes tells what its transfers would fall under
   */
  public KnownConsequences(Ledger ledger, ShowRegimes regimes) {
    this.ledger = ledger;
    this.regimes = regimes;
  }

  /**
   * What would follow.
   *
   * @param changes the number of the ledger's last change when it was worked out
   * @param regimes what the newest transfers would fall under
   * @param listed the parties that resemble listed ones
   */
  public record Known(long changes, DossierRegimes regimes, List<ExposedParty> listed) {

    /** Copies the list. */
    public Known {
      listed = List.copyOf(listed);
    }
  }

  /** What would follow for the parties of a dossier. */
  public Known of(Relation relation) {
    // Asked for before the claims: what changes in between is found out of date the next time.
    long changes = ledger.changes();
    return known
        .asMap()
        .compute(
            relation,
            (key, last) ->
                last != null && last.changes() == changes
                    ? last
                    : new Known(
                        changes,
                        regimes.of(ledger, key, NEWEST),
                        ledger.screenings().exposedIn(key)));
  }
}
