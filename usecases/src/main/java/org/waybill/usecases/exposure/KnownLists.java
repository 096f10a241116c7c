package org.waybill.usecases.exposure;

import java.util.List;
import org.waybill.model.screening.ScreeningHit;
import org.waybill.model.screening.ScreeningQuery;

/** The lists that parties are screened against. Safe for several threads. */
public interface KnownLists {

  /** Whether there are none. */
  boolean isEmpty();

  /** What changes when a list does, or the way in which names are compared. */
  String stamp();

  /**
   * The entries that a query resembles, the most alike first. Lists are read when the first query
   * comes.
   */
  List<ScreeningHit> screen(ScreeningQuery query);
}
