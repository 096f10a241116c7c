package org.waybill.server.views;

import java.util.List;

/**
 * Regimes that are asked for.
 *
 * @param regimes the regimes
 * @param target against whom; empty for anybody
 * @param authority who imposed them; empty for anybody
 * @param on when they are in force; empty for whenever
 * @param authorities those that there are
 */
public record RegimeList(
    List<RegimeView> regimes,
    String target,
    String authority,
    String on,
    List<String> authorities) {

  /** Copies the lists. */
  public RegimeList {
    regimes = List.copyOf(regimes);
    authorities = List.copyOf(authorities);
  }

  /** How many paragraphs are shown. */
  public int provisions() {
    return regimes.stream().mapToInt(regime -> regime.provisions().size()).sum();
  }

  /**
   * A regime.
   *
   * @param id what names it in the data
   * @param name against whom or what
   * @param authority who imposed it
   * @param days when some of it is in force
   * @param provisions its paragraphs
   */
  public record RegimeView(
      String id, String name, String authority, String days, List<ProvisionView> provisions) {

    /** Copies the list. */
    public RegimeView {
      provisions = List.copyOf(provisions);
    }
  }
}
