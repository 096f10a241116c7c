package org.waybill.usecases.regimes;

import java.util.Collection;
import java.util.List;
import org.waybill.model.regime.Regime;

/**
 * What regimes say of the transfers of a dossier.
 *
 * @param inForce the provisions that they would fall under, in the order of the data
 * @param atOtherTimes the provisions that they would have fallen under at another time, and no
 *     transfer of the dossier does at its own
 * @param whole whether all transfers were looked at, and not the newest only
 */
public record DossierRegimes(List<Bearing> inForce, List<Bearing> atOtherTimes, boolean whole) {

  /** Copies the lists. */
  public DossierRegimes {
    inForce = List.copyOf(inForce);
    atOtherTimes = List.copyOf(atOtherTimes);
  }

  static DossierRegimes of(
      Collection<Bearing.Said> inForce,
      Collection<Bearing.Said> otherwise,
      List<Regime> order,
      boolean whole) {
    List<Bearing> found = Bearing.of(inForce, order);
    return new DossierRegimes(
        found,
        Bearing.of(otherwise, order).stream()
            .filter(bearing ->
                found.stream().noneMatch(other -> other.provision().equals(bearing.provision())))
            .toList(),
        whole);
  }
}
