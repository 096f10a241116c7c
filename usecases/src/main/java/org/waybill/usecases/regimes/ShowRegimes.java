package org.waybill.usecases.regimes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waybill.ledger.KeptClaim;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;
import org.waybill.model.Claim;
import org.waybill.model.DateRange;
import org.waybill.model.regime.Finding;
import org.waybill.model.regime.Regime;
import org.waybill.watchlist.regimes.Regimes;

/** Lists regimes, and tells which ones bear on a claim or on all claims of a dossier. */
public final class ShowRegimes {

  private static final int PAGE = 1000;

  private final Supplier<Regimes> read;
  private Optional<Regimes> regimes = Optional.empty();

  /** The regimes that come with Waybill; they are read when they are first asked for. */
  public ShowRegimes() {
    this(Regimes::standard);
  }

  ShowRegimes(Supplier<Regimes> read) {
    this.read = read;
  }

  /**
   * Regimes, by authority.
   *
   * @param authority the code of the authority; any if empty
   * @param target a state's code or a group's name; any if empty
   * @param on days on one of which some of the regime was in force; any if empty
   */
  public List<Regime> list(
      Optional<String> authority, Optional<String> target, Optional<DateRange> on) {
    return regimes().find(authority, target, on);
  }

  /** What the claim would fall under, if it were so. */
  public List<Finding> of(Claim claim) {
    return regimes().of(claim);
  }

  /** What the transfers of a dossier would fall under, if they were so. */
  public DossierRegimes of(Ledger ledger, Relation relation) {
    return of(ledger, relation, Integer.MAX_VALUE);
  }

  /**
   * What the newest transfers of a dossier would fall under, if they were so.
   *
   * @param most how many claims are looked at; a page of the ledger more may be
   */
  public DossierRegimes of(Ledger ledger, Relation relation, int most) {
    int seen = 0;
    Regimes known = regimes();
    List<Bearing.Said> inForce = new ArrayList<>();
    List<Bearing.Said> otherwise = new ArrayList<>();
    Optional<PageRequest> request = Optional.of(PageRequest.first(Math.min(PAGE, most)));
    while (request.isPresent() && seen < most) {
      Page<KeptClaim> page = ledger.transfersOf(relation, request.get());
      seen += page.items().size();
      for (KeptClaim kept : page.items()) {
        known.of(kept.claim()).stream()
            .map(finding -> new Bearing.Said(finding, kept.claim()))
            .filter(said -> said.isBetween(relation))
            .forEach(inForce::add);
        known.atOtherTimes(kept.claim()).stream()
            .map(finding -> new Bearing.Said(finding, kept.claim()))
            .filter(said -> said.isBetween(relation))
            .forEach(otherwise::add);
      }
      PageRequest last = request.get();
      request = page.next().map(last::following);
    }
    return DossierRegimes.of(inForce, otherwise, known.all(), request.isEmpty());
  }

  private synchronized Regimes regimes() {
    Regimes known = regimes.orElseGet(read);
    regimes = Optional.of(known);
    return known;
  }
}
