package org.waybill.server.views;

import java.util.List;

/**
 * Parties in a list.
 *
 * @param sources whether they are listed as sources, with their reliability
 * @param parties the parties
 * @param pager where it goes on
 */
public record PartyList(boolean sources, List<PartyRow> parties, Pager pager) {

  /** Copies the list. */
  public PartyList {
    parties = List.copyOf(parties);
  }

  /**
   * A party.
   *
   * @param key what tells it from others
   * @param name its name
   * @param type its type, as coded
   * @param of whom it belongs to; empty if that is not known
   * @param claims how many claims it takes part in
   * @param said how many claims it is a source of
   * @param reliability how reliable it is as a source
   * @param href its page
   * @param sayings what it says, or its claims
   * @param hits how many list entries it resembles that nobody cleared
   */
  public record PartyRow(
      String key,
      String name,
      String type,
      String of,
      int claims,
      int said,
      String reliability,
      String href,
      String sayings,
      long hits) {}
}
