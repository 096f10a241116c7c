package org.waybill.ledger.dossier;

import java.util.List;
import org.waybill.model.Reliability;

/**
 * An origin in a dossier: what it claims and denies of transfers.
 *
 * @param origin who
 * @param reliability how reliable analysts hold it to be: the best of whoever speaks for it here
 * @param side whether it is the supplier or the recipient itself
 * @param speakers who speaks for it, by id or name, sorted
 * @param furthest how far along it claims transfers to be
 * @param claimed the count of what it claims, a claim counting once in each category
 * @param denied the count of what it denies, certainly or probably
 * @param unsure the count of what it takes no clear stand on
 */
public record Voice(
    Origin origin,
    Reliability reliability,
    boolean side,
    List<String> speakers,
    Furthest furthest,
    int claimed,
    int denied,
    int unsure) {

  /** Copies the list. */
  public Voice {
    speakers = List.copyOf(speakers);
  }
}
