package org.waybill.ledger;

import java.util.Optional;
import org.waybill.model.Claim;

/**
 * A claim in the ledger.
 *
 * @param key what tells it from others; keys order by date of publication
 * @param claim the claim as it stands: as an analyst put it, or else as it was read
 * @param asRead the claim as the machine read it
 * @param standing what analysts made of it
 * @param report the key of its report
 * @param origin the key of the earliest near-copy of its report: claims with one origin are one
 *     witness
 * @param replaced why the claim does not count any more; empty for one that does
 */
public record KeptClaim(
    long key,
    Claim claim,
    Claim asRead,
    Standing standing,
    long report,
    long origin,
    Optional<String> replaced) {

  private static final long NUMBER = 0xFFFF_FFFFL;

  /** Its place in the order in which claims were read, from 1; some numbers are of no claim. */
  public long number() {
    return key & NUMBER;
  }
}
