package org.waybill.server.views;

import java.util.List;

/**
 * Dossiers in a list.
 *
 * @param dossiers a row for each
 * @param party the party that was chosen; empty for any
 * @param category the category that was chosen; empty for any
 * @param stage the least certain stage that was chosen; empty for any
 * @param pager where it goes on
 */
public record DossierList(
    List<DossierRow> dossiers, String party, String category, String stage, Pager pager) {

  /** Copies the list. */
  public DossierList {
    dossiers = List.copyOf(dossiers);
  }
}
