package org.waybill.usecases.exposure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.Page;
import org.waybill.ledger.PageRequest;
import org.waybill.ledger.dossier.Relation;
import org.waybill.ledger.exposure.ExposedParty;
import org.waybill.ledger.exposure.ExposureQuery;
import org.waybill.ledger.exposure.KeptHit;
import org.waybill.model.DateRange;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.usecases.regimes.RegimeWords;
import org.waybill.usecases.regimes.ShowRegimes;

/**
 * Shows which parties of a ledger resemble entries of lists, and which regimes are against them by
 * name.
 */
public final class ShowExposure {

  private final ShowRegimes regimes;
  private final InstantSource clock;

  /**
   * Showing what screening gave.
   *
   * @param regimes the regimes that there are
   * @param clock tells which of them are in force
   */
  public ShowExposure(ShowRegimes regimes, InstantSource clock) {
    this.regimes = regimes;
    this.clock = clock;
  }

  /** The parties with hits, those in most claims first; of each the hits that are wanted. */
  public Page<ExposedParty> list(Ledger ledger, ExposureQuery query, PageRequest page) {
    return ledger.screenings().exposed(query, page);
  }

  /** The parties with hits that take part in the claims of a dossier. */
  public List<ExposedParty> of(Ledger ledger, Relation relation) {
    return ledger.screenings().exposedIn(relation);
  }

  /** The hits of one party, cleared ones included. */
  public List<KeptHit> of(Ledger ledger, String party) {
    return ledger.screenings().hitsOf(List.of(party)).getOrDefault(party, List.of());
  }

  /**
   * A paragraph against a party by name.
   *
   * @param regime the regime that it is of
   * @param provision the paragraph
   */
  public record Against(Regime regime, Provision provision) {}

  /**
   * The paragraphs in force today that are against a party by name.
   *
   * @param party a state's code or a group's name
   */
  public List<Against> regimesAgainst(String party) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    DateRange today = new DateRange(Optional.of(day), Optional.of(day));
    return regimes.list(Optional.empty(), Optional.of(party), Optional.of(today)).stream()
        .flatMap(regime ->
            regime.provisions().stream()
                .filter(provision -> provision.isInForce(today))
                .filter(provision -> RegimeWords.targets(provision.target()).contains(party))
                .map(provision -> new Against(regime, provision)))
        .toList();
  }
}
