package org.waybill.usecases.screening;

import java.util.List;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;

/**
 * A query with what the lists have for it.
 *
 * @param query who was looked for
 * @param hits the entries that resemble it, the most alike first
 */
public record ScreenedName(ScreeningQuery query, List<ScreeningHit> hits) {

  /** Copies the hits. */
  public ScreenedName {
    hits = List.copyOf(hits);
  }
}
