package org.waybill.ledger.dossier;

import java.util.Map;
import java.util.Optional;
import org.waybill.model.Reliability;

/**
 * How reliable analysts hold sources to be: outlets, states and organisations, and the offices and
 * persons that speak for those.
 *
 * @param given the grades, by the key of a party or the name of an outlet
 */
public record Grades(Map<String, Given> given) {

  /**
   * A grade.
   *
   * @param reliability the grade
   * @param speaksFor the key of the state or organisation that the source belongs to
   */
  public record Given(Reliability reliability, Optional<String> speaksFor) {}

  /** Copies the map. */
  public Grades {
    given = Map.copyOf(given);
  }

  /** The grade of an origin; {@link Reliability#F} if analysts gave none. */
  public Reliability of(Origin origin) {
    Given own = given.get(origin.name());
    return own == null ? Reliability.F : own.reliability();
  }

  /**
   * The grade of what somebody says on an origin's word: their own, if they speak for the origin
   * and analysts gave them one; else that of the origin.
   *
   * @param speaker the key of whoever is nearest to what is said
   */
  public Reliability of(Origin origin, String speaker) {
    Given own = given.get(speaker);
    return own != null && !origin.outlet() && own.speaksFor().equals(Optional.of(origin.name()))
        ? own.reliability()
        : of(origin);
  }

  /** The grade of what all that is counted rests on. */
  Reliability of(Tally tally) {
    return of(tally.key().origin(), tally.key().speaker());
  }
}
