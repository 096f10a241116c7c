package org.waybill.export;

import org.waybill.model.Claim;
import org.waybill.model.Grade;

/**
 * A claim and how far it is to be trusted.
 *
 * @param claim the claim
 * @param grade by the Admiralty code; {@link Grade#UNKNOWN} if nobody judged it
 */
public record GradedClaim(Claim claim, Grade grade) {

  /** A claim that nobody judged. */
  public static GradedClaim ungraded(Claim claim) {
    return new GradedClaim(claim, Grade.UNKNOWN);
  }
}
