package org.waybill.server.views;

import java.util.List;
import org.waybill.model.regime.Provision;
import org.waybill.model.regime.Regime;
import org.waybill.usecases.dossiers.DossierWords;
import org.waybill.usecases.regimes.Bearing;
import org.waybill.usecases.regimes.RegimeWords;

/**
 * A paragraph of a regime.
 *
 * @param authority who imposed it
 * @param citation instrument and paragraph
 * @param href where it can be read
 * @param what what it does, for whom
 * @param days when it is in force
 * @param says what it says, in a few words
 * @param statements on whose word something would fall under it, the surest first; none where that
 *     is not asked
 * @param more how many further ones there are
 */
public record ProvisionView(
    String authority,
    String citation,
    String href,
    String what,
    String days,
    String says,
    List<SaidView> statements,
    int more) {

  private static final int SHOWN = 6;

  /** Copies the list. */
  public ProvisionView {
    statements = List.copyOf(statements);
  }

  /**
   * What an origin claims that would fall under it.
   *
   * @param factuality how surely, as coded
   * @param origin who
   * @param claims in how many claims
   * @param doubts what is not sure about that; empty if nothing
   * @param href one of the claims
   */
  public record SaidView(
      String factuality, String origin, int claims, String doubts, String href) {}

  /** A paragraph as it is. */
  public static ProvisionView of(Regime regime, Provision provision) {
    return of(
        regime,
        provision,
        RegimeWords.direction(provision.direction(), RegimeWords.target(provision.target())),
        List.of(),
        0);
  }

  /** A paragraph that transfers of a dossier would fall under. */
  public static ProvisionView of(Bearing bearing) {
    return of(
        bearing.regime(),
        bearing.provision(),
        RegimeWords.direction(bearing.direction(), bearing.target()),
        bearing.statements().stream()
            .limit(SHOWN)
            .map(statement ->
                new SaidView(
                    statement.factuality().code(),
                    DossierWords.origin(statement.origin(), List.of()),
                    statement.claims(),
                    RegimeWords.doubts(statement.doubts()),
                    Link.claim(statement.example())))
            .toList(),
        Math.max(0, bearing.statements().size() - SHOWN));
  }

  private static ProvisionView of(
      Regime regime, Provision provision, String direction, List<SaidView> statements, int more) {
    return new ProvisionView(
        regime.authority().code(),
        provision.citation(),
        provision.instrument().address().toString(),
        RegimeWords.effect(provision) + " " + direction,
        RegimeWords.days(provision),
        provision.says(),
        statements,
        more);
  }
}
