package org.waybill.server.views;

import java.util.List;

/**
 * What would follow for the parties of a dossier, were its claims so.
 *
 * @param listed the parties that resemble entries of lists
 * @param inForce the paragraphs that its transfers would fall under
 * @param atOtherTimes those that they would have fallen under at another time
 * @param whole whether all claims were looked at, and not the newest only
 */
public record Consequences(
    List<ExposedView> listed,
    List<ProvisionView> inForce,
    List<ProvisionView> atOtherTimes,
    boolean whole) {

  /** Copies the lists. */
  public Consequences {
    listed = List.copyOf(listed);
    inForce = List.copyOf(inForce);
    atOtherTimes = List.copyOf(atOtherTimes);
  }
}
