package org.waybill.ledger.exposure;

import java.util.List;

/**
 * What screening one party gave.
 *
 * @param party the party's key
 * @param stamp what was looked for, and on which lists; a party with another stamp is to be
 *     screened anew
 * @param hits the entries that it resembles
 */
public record Screening(String party, String stamp, List<Hit> hits) {

  /** Copies the list. */
  public Screening {
    hits = List.copyOf(hits);
  }
}
