package org.waybill.ledger.exposure;

import java.util.Optional;

/**
 * Which hits are wanted; what is empty is not asked for.
 *
 * @param party the key of the party
 * @param list the code of the list
 * @param cleared true for hits that are cleared, false for those that are not
 */
public record ExposureQuery(
    Optional<String> party, Optional<String> list, Optional<Boolean> cleared) {

  /** All hits. */
  public static ExposureQuery all() {
    return new ExposureQuery(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The hits of one party. */
  public static ExposureQuery of(String party) {
    return new ExposureQuery(Optional.of(party), Optional.empty(), Optional.empty());
  }
}
