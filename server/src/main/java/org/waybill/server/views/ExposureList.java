package org.waybill.server.views;

import java.util.List;

/**
 * The parties that resemble entries of lists.
 *
 * @param parties the parties
 * @param lists the codes of the lists that the ledger keeps
 * @param list the list that is asked for; empty for all
 * @param cleared {@code yes} or {@code no} where it is asked for what is cleared or not
 * @param pager where it goes on
 */
public record ExposureList(
    List<ExposedView> parties, List<String> lists, String list, String cleared, Pager pager) {

  /** Copies the lists. */
  public ExposureList {
    parties = List.copyOf(parties);
    lists = List.copyOf(lists);
  }
}
